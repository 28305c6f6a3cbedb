package com.example.app;

import a.b.Box;
import dev.permafrost.Freezable;
import java.util.Map;

class Config {
  @Freezable
  static Map<String, Box> load() {
    return Map.of("kitchen", new Box().add("cup"));
  }
}
