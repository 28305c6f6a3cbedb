/**
 * The small classes that hand frozen state back; needs nothing but java.base and, to make objects
 * without a constructor, jdk.unsupported.
 */
module dev.permafrost.runtime {
  // Where it is there, a root that falls back is an event of it.
  requires static jdk.jfr;
  requires jdk.unsupported;

  exports dev.permafrost.runtime;
  exports dev.permafrost.runtime.described;
  exports dev.permafrost.runtime.image;
}
