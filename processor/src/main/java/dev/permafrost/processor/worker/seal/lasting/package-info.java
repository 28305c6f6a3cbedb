/**
 * What a job leaves that outlasts it: changes of the JVM, threads, what the JDK keeps. In: what the
 * job's code does, as it does it. Out: what is left at its end. This package must never know how
 * calls are caught, nor what is refused.
 */
package dev.permafrost.processor.worker.seal.lasting;
