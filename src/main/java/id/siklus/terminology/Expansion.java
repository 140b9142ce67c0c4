package id.siklus.terminology;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a ValueSet contains, as far as it can be known here.
 *
 * @param entries by system and code, in the order of the ValueSet
 * @param wholes systems that are taken whole, or by how their codes begin, and whose codes are not all among the entries
 * @param excluded system and code of what is taken out again
 * @param systems whose codes stand among the entries, with {@code |version} where they have one
 */
record Expansion(Map<String, Entry> entries, List<Whole> wholes, Set<String> excluded, Set<String> systems) {

    /**
     * A system that is taken whole.
     *
     * @param prefixes how its codes must begin; empty when any will do
     */
    record Whole(String system, List<String> prefixes) {

        boolean covers(String itsSystem, String code) {
            return system.equals(itsSystem)
                    && (prefixes.isEmpty() || prefixes.stream().anyMatch(code::startsWith));
        }
    }

    static Expansion empty() {
        return new Expansion(
                new LinkedHashMap<>(), new java.util.ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    void add(Entry entry) {
        entries.putIfAbsent(entry.key(), entry);
        systems.add(entry.version().isEmpty() ? entry.system() : entry.system() + '|' + entry.version());
    }

    void addAll(Expansion other) {
        other.entries.values().forEach(this::add);
        other.wholes.stream().filter(whole -> !wholes.contains(whole)).forEach(wholes::add);
    }

    void removeAll(Expansion other) {
        other.entries.keySet().forEach(entries::remove);
        excluded.addAll(other.entries.keySet());
        wholes.removeIf(whole -> other.wholes.contains(whole));
    }

    Optional<Entry> entry(String system, String code) {
        return Optional.ofNullable(entries.get(Entry.keyOf(system, code)));
    }

    /** @return whether the code may belong to it although it is not listed: its system is taken whole and is not all here */
    boolean mayContain(String system, String code) {
        return !excluded.contains(Entry.keyOf(system, code))
                && wholes.stream().anyMatch(whole -> whole.covers(system, code));
    }
}
