package com.example.app;

public final class Main {
  public static void main(String[] routines) throws ReflectiveOperationException {
    for (String each : routines) {
      System.out.println(Routines.class.getDeclaredMethod(each).invoke(null));
    }
  }
}
