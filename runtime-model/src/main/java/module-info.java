/**
 * The small classes that hand frozen state back; needs nothing but java.base and, to make objects
 * without a constructor, jdk.unsupported. Documents need java.xml where there are any.
 */
module dev.permafrost.runtime {
  // Where it is there, a root that falls back is an event of it.
  requires static jdk.jfr;
  // Where a program has documents, it has this as well.
  requires static java.xml;
  requires jdk.unsupported;

  exports dev.permafrost.runtime;
  exports dev.permafrost.runtime.described;
  exports dev.permafrost.runtime.image;
}
