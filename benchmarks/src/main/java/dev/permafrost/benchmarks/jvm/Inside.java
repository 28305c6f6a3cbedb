package dev.permafrost.benchmarks.jvm;

import dev.permafrost.benchmarks.probe.Probe;

/**
 * What a probed JVM said of itself.
 *
 * @param millis from before its main method until after
 * @param peakMebibytes the most memory it ever had; 0 if the system does not tell
 */
public record Inside(double millis, double peakMebibytes) {

  static Inside parse(String output) {
    int at = output.lastIndexOf(Probe.MARK);
    String[] numbers = output.substring(at + Probe.MARK.length()).trim().split(" ");
    return new Inside(Long.parseLong(numbers[0]) / 1e6, Long.parseLong(numbers[1]) / 1024.0);
  }
}
