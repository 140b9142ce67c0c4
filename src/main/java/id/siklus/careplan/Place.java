package id.siklus.careplan;

import java.util.List;
import java.util.Set;

/**
 * A facility that people come to.
 *
 * @param villages that it serves, by its address and those of its Locations
 * @param rws neighbourhoods (RW) of its address
 * @param above keys of the Organizations that it is part of, the nearest first
 */
record Place(long key, String id, Kind kind, Set<String> villages, Set<String> rws, List<Long> above) {

    enum Kind {
        POSYANDU,
        PUSTU,
        OTHER
    }
}
