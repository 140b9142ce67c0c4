package id.siklus.terminology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The part of an expansion that is asked for, of what is in memory and of what large systems add to it. With a filter the best come first.
 *
 * @param total of all pages
 * @param complete whether the whole ValueSet is known here
 */
record ExpansionPage(List<Entry> entries, long total, boolean complete) {

    /**
     * What is asked for.
     *
     * @param count 0 for the total alone
     */
    record Wanted(TypedText typed, boolean activeOnly, int offset, int count) {}

    private record Ranked(int rank, Entry entry) {}

    static ExpansionPage of(Expansion expansion, Wanted wanted, Terminology terminology) {
        List<Ranked> ranked = new ArrayList<>();
        for (Entry entry : expansion.entries().values()) {
            OptionalInt rank = wanted.activeOnly() && !entry.concept().active()
                    ? OptionalInt.empty()
                    : wanted.typed().rank(entry.names());
            rank.ifPresent(place -> ranked.add(new Ranked(place, entry)));
        }
        long total = 0;
        boolean complete = true;
        for (Expansion.Whole whole : expansion.wholes()) {
            Optional<LargeSystem> large = terminology.large(whole.system());
            if (large.isEmpty()) {
                complete = false;
                continue;
            }
            total += addLarge(expansion, whole, large.get(), wanted, ranked);
        }
        total += ranked.size();
        List<Ranked> sorted = wanted.typed().isEmpty()
                ? ranked
                : ranked.stream().sorted(Comparator.comparingInt(Ranked::rank)).toList();
        List<Entry> page = sorted.stream()
                .skip(wanted.offset())
                .limit(wanted.count())
                .map(Ranked::entry)
                .toList();
        return new ExpansionPage(page, total, complete);
    }

    /** @return how many hits there are beyond those that were added */
    private static long addLarge(
            Expansion expansion, Expansion.Whole whole, LargeSystem large, Wanted wanted, List<Ranked> ranked) {
        Collection<String> standingCodes = codesOf(ranked, whole);
        Set<String> known = standingCodes.isEmpty()
                ? Set.of()
                : large.concepts(standingCodes).keySet();
        ranked.removeIf(standing -> standing.entry().system().equals(whole.system())
                && known.contains(standing.entry().concept().code()));
        Set<String> except = expansion.excluded().stream()
                .filter(key -> key.startsWith(Entry.keyOf(whole.system(), "")))
                .map(key -> key.substring(Entry.keyOf(whole.system(), "").length()))
                .collect(Collectors.toSet());
        Set<String> only = null;
        if (!whole.prefixes().isEmpty()) {
            only = new HashSet<>();
            for (String category : whole.prefixes()) {
                only.addAll(large.withDescendants(category));
            }
        }
        LargeSystem.Hits hits = large.search(
                new LargeSystem.Wanted(wanted.typed(), only, except, wanted.activeOnly()),
                0,
                wanted.offset() + wanted.count());
        String version = large.version().orElse("");
        String language = DisplayLanguage.ofSystem(large.url(), null);
        hits.page()
                .forEach(hit -> ranked.add(new Ranked(
                        hit.rank(), new Entry(large.url(), version, language, Concept.of(hit.concept()), List.of()))));
        return hits.total() - hits.page().size();
    }

    private static Collection<String> codesOf(List<Ranked> ranked, Expansion.Whole whole) {
        return ranked.stream()
                .map(Ranked::entry)
                .filter(entry -> whole.covers(entry.system(), entry.concept().code()))
                .map(entry -> entry.concept().code())
                .toList();
    }
}
