import dev.permafrost.Freezable;

/** Routines in classes inside methods, which javac shows to no annotation processor. */
class Inside {
  static Object local() {
    class Local {
      class Member {
        @Freezable
        static int member() {
          return 1;
        }
      }

      @Freezable
      static int local() {
        return 1;
      }
    }

    return new Object() {
      final Local local = new Local();

      @Freezable
      static int anonymous() {
        return 1;
      }
    };
  }
}
