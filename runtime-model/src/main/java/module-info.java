/** The small classes that hand frozen state back; needs nothing but java.base. */
module dev.permafrost.runtime {
  // Where it is there, a root that falls back is an event of it.
  requires static jdk.jfr;

  exports dev.permafrost.runtime;
  exports dev.permafrost.runtime.image;
}
