package dev.permafrost.processor.classes;

/**
 * The class file of one class.
 *
 * @param binaryName with dots and dollar signs, <code>p.Outer$Inner</code>
 * @param origin URI of the jar or folder it came from; empty for a class that is only in memory
 * @param bytes the class file; never modified
 */
public record ClassBytes(String binaryName, String origin, byte[] bytes) {}
