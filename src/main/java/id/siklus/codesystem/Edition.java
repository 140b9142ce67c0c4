package id.siklus.codesystem;

import java.util.UUID;

/**
 * What is stored of one imported code system.
 *
 * @param id random, another one after each import that changes anything
 * @param version empty where nobody said
 * @param concepts number of them
 * @param checksum of all of them, see {@link Checksum}
 */
record Edition(UUID id, String system, String version, long concepts, String checksum) {}
