package id.siklus.sasaran;

import java.time.ZoneId;
import java.util.Set;

/**
 * The facility whose list is asked for.
 *
 * @param keeper name of the facility that answers for its records; its own where that is itself
 * @param zone where its days begin
 * @param organizations ids of it and of all below it
 */
record Place(String id, String name, String keeper, ZoneId zone, Set<String> organizations) {}
