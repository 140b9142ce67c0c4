package id.siklus.tugas;

import org.jspecify.annotations.Nullable;

/**
 * Who has to do it.
 *
 * @param organization FHIR id
 * @param drawer partition of its own; null where it has none
 * @param partition where its Tasks lie: its drawer, else the keeper's
 * @param keeper FHIR id of the accountable facility above it
 */
record Owner(String organization, @Nullable Integer drawer, int partition, String keeper) {}
