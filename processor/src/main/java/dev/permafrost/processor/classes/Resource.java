package dev.permafrost.processor.classes;

/**
 * One resource at one place.
 *
 * @param name with slashes, without a leading one
 * @param origin URI of the jar or folder it came from; differs between resources of equal name
 * @param bytes its content; never modified
 */
public record Resource(String name, String origin, byte[] bytes) {}
