/** The annotation processor; nothing in it is for calling, so nothing is exported. */
module dev.permafrost.processor {
  requires java.compiler;
  requires jdk.compiler;

  provides javax.annotation.processing.Processor with
      dev.permafrost.processor.FreezeProcessor;
}
