/**
 * The worker JVM: runs jobs over the user's code and answers over the private socket. In: {@link
 * dev.permafrost.processor.protocol.Frame frames}. Out: frames. This package must never know the
 * compiler, the processor's other stages, or any class that is not in the JDK, in this jar's own
 * protocol and graph packages, or ASM.
 */
package dev.permafrost.processor.worker;
