package id.siklus.chaos;

import java.nio.file.Path;
import java.util.Set;

/**
 * What {@code siklus chaos} was asked to do.
 *
 * @param form how much
 * @param only numbers of trials, such as {@code R1}; empty for all
 * @param directory databases, logs and failing bodies; its content of an earlier run is removed
 * @param seed of every random choice: the same seed sends the same mutated bodies
 */
public record ChaosOptions(Form form, Set<String> only, Path directory, long seed) {}
