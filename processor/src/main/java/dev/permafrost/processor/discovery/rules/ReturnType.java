package dev.permafrost.processor.discovery.rules;

import java.util.Optional;

/**
 * What a method returns.
 *
 * @param source fully qualified, with all type arguments
 * @param descriptor of the erased type
 * @param hidden the first type in it that generated code cannot name, if there is one
 */
public record ReturnType(String source, String descriptor, Optional<HiddenType> hidden) {}
