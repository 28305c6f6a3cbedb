package dev.permafrost.processor.plan;

import java.util.List;

/**
 * What a result depends on besides code.
 *
 * @param guards what is compared at run time, in a fixed order
 * @param bakedIn descriptions of what is part of the build, in a fixed order
 */
public record Inputs(List<Guard> guards, List<String> bakedIn) {

  /** Of a routine that read nothing. */
  public static final Inputs NONE = new Inputs(List.of(), List.of());

  public Inputs {
    guards = List.copyOf(guards);
    bakedIn = List.copyOf(bakedIn);
  }
}
