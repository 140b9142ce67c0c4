package id.siklus.definitions;

import java.util.function.Supplier;

/**
 * One definition as it lies in a package; its text is read when it is asked for, since most starts need its hash alone.
 *
 * @param hash SHA-256 of the text
 */
record PackagedDefinition(String file, String hash, Supplier<String> text) {}
