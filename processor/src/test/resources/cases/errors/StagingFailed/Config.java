import dev.permafrost.Freezable;

class Config {
  @Freezable
  static boolean booted() {
    return jdk.internal.misc.VM.isBooted();
  }
}
