package id.siklus.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Records of one episode: those whose own date lies within it. */
final class EpisodeRecords {

    private EpisodeRecords() {}

    static List<Fact> matching(Requirement requirement, PersonFacts facts, Episode episode) {
        List<Fact> all = facts.matching(requirement);
        String path = requirement.recordedPath();
        if (path == null
                || episode.from().equals(LocalDate.MIN) && episode.until().equals(LocalDate.MAX)) {
            return all;
        }
        facts.effort().spend(1 + all.size());
        return all.stream()
                .filter(fact ->
                        fact.date(path).map(moment -> within(moment, episode)).orElse(true))
                .toList();
    }

    private static boolean within(Moment moment, Episode episode) {
        return !moment.day().isBefore(episode.from()) && moment.day().isBefore(episode.until());
    }

    /** @return those that tell the date that is asked for */
    static List<Dated> dated(Requirement requirement, PersonFacts facts, Episode episode) {
        List<Dated> dated = new ArrayList<>();
        List<Fact> matching = matching(requirement, facts, episode);
        facts.effort().spend(1 + matching.size());
        for (Fact fact : matching) {
            fact.date(String.valueOf(requirement.datePath())).ifPresent(moment -> dated.add(new Dated(moment, fact)));
        }
        return dated;
    }

    /** @return the newest or the oldest, as the requirement sorts; of equal ones that with the greater id, so that order of arrival does not matter */
    static Optional<Moment> first(Requirement requirement, List<Dated> dated) {
        String sort = requirement.sortPath();
        Comparator<Dated> byTime = Comparator.comparing(
                each -> sort == null ? each.moment() : each.fact().date(sort).orElse(each.moment()));
        return dated.stream()
                .max((requirement.newest() ? byTime : byTime.reversed())
                        .thenComparing(each -> each.fact().reference()))
                .map(Dated::moment);
    }

    record Dated(Moment moment, Fact fact) {}
}
