package com.example.app;

import java.util.ArrayList;
import java.util.List;

/** Of a package that is neither exported nor opened: its own module needs none of that. */
public final class Model {
  private final List<String> parts = new ArrayList<>();

  Model add(String part) {
    parts.add(part);
    return this;
  }
}
