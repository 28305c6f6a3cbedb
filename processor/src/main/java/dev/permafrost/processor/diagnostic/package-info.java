/**
 * What can go wrong and how it is said. In: facts that stages find. Out: {@link
 * dev.permafrost.processor.diagnostic.Problem problems} and {@link
 * dev.permafrost.processor.diagnostic.Outcome outcomes}, which the pipeline alone prints. This
 * package must never know a stage, a compiler or a terminal.
 */
package dev.permafrost.processor.diagnostic;
