package dev.permafrost.atlas;

/** Writes numbers with a fixed count of decimals; a formatter would cost a cold JVM 20 ms. */
final class Decimals {
  private Decimals() {}

  static StringBuilder append(StringBuilder text, double value, int decimals) {
    long scale = 1;
    for (int i = 0; i < decimals; i++) {
      scale *= 10;
    }
    long scaled = Math.round(Math.abs(value) * scale);
    text.append(value < 0 ? "-" : "").append(scaled / scale).append('.');
    for (long digit = scale / 10; digit > 0; digit /= 10) {
      text.append((char) ('0' + scaled / digit % 10));
    }
    return text;
  }
}
