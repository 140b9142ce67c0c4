package id.siklus.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the wanted person with those who share a key with it. */
final class Matches {

    /**
     * A person who may be the one.
     *
     * @param evidence in bits
     * @param shown the same, of what may be told of strangers: it does not depend on the village nor on the mother's name, which could be found out by asking
     */
    record Match(String patient, double evidence, double shown) {}

    private record Compared(long person, double evidence, double shown) {

        double better() {
            return Math.max(evidence, shown);
        }
    }

    private final TraitTable table;

    Matches(TraitTable table) {
        this.table = table;
    }

    /** @return the best first, none below {@link Grade#POSSIBLE} */
    List<Match> of(Traits wanted, int most) {
        Traits wantedShown = wanted.withoutGuessable();
        List<Compared> best = table.candidates(wanted).stream()
                .map(row -> new Compared(
                        row.person(),
                        Likeness.of(wanted, row.traits()),
                        Likeness.of(wantedShown, row.traits().withoutGuessable())))
                .filter(compared -> Grade.of(compared.better()).isAtLeast(Grade.POSSIBLE))
                .sorted(Comparator.comparingDouble(Compared::better).reversed().thenComparing(Compared::person))
                .limit(most)
                .toList();
        Map<Long, String> ids = table.ids(best.stream().map(Compared::person).toList());
        return best.stream()
                .flatMap(compared -> Optional.ofNullable(ids.get(compared.person())).stream()
                        .map(id -> new Match(id, compared.evidence(), compared.shown())))
                .toList();
    }
}
