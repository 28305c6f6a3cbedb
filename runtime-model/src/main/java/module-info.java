/** The small classes that hand frozen state back; needs nothing but java.base. */
module dev.permafrost.runtime {
  exports dev.permafrost.runtime;
  exports dev.permafrost.runtime.image;
}
