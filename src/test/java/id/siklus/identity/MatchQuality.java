package id.siklus.identity;

import id.siklus.identity.SyntheticPeople.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Asks for people among many: three of four questions mean somebody who is there, written down by another system; the fourth means somebody who is not. What is
 * answered and what should be is counted by grade.
 */
final class MatchQuality {

    private static final long SEED = 20261122;

    /**
     * @param right people answered who are meant
     * @param wrong people answered who are not
     * @param meant questions that mean somebody who is there
     */
    record Counted(int right, int wrong, int meant) {

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return (double) right / meant;
        }
    }

    private final List<Traits> people;
    private final Map<Integer, List<Integer>> byKey = new HashMap<>();
    private final Map<Grade, Counted> counted = new HashMap<>();
    private final List<String> examples = new ArrayList<>();
    private int questions;
    private long compared;
    private int unreachable;

    private MatchQuality(List<Person> there) {
        this.people = there.stream().map(SyntheticTraits::of).toList();
        for (int i = 0; i < people.size(); i++) {
            for (Integer key : BlockingKeys.of(people.get(i))) {
                byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
    }

    /** @param count people that are there; a fifth of them is asked for, and a fifteenth part as many who are not there */
    static MatchQuality of(int count) {
        List<Person> all = SyntheticPeople.of(count + count / 15, SEED);
        MatchQuality quality = new MatchQuality(all.subList(0, count));
        SecondHand secondHand = new SecondHand(new Random(SEED + 1));
        for (int i = 0; i < count; i += 5) {
            quality.ask(all.get(i), secondHand.of(all.get(i)), i);
        }
        for (int i = count; i < all.size(); i++) {
            quality.ask(all.get(i), secondHand.of(all.get(i)), -1);
        }
        return quality;
    }

    Counted at(Grade grade) {
        return counted.getOrDefault(grade, new Counted(0, 0, 1));
    }

    int questions() {
        return questions;
    }

    /** @return how many were compared for each question */
    double comparedEach() {
        return (double) compared / questions;
    }

    /** @return questions that mean somebody who shares no key with what was asked */
    int unreachable() {
        return unreachable;
    }

    List<String> examples() {
        return examples;
    }

    private void ask(Person person, Person asked, int meant) {
        questions++;
        Traits wanted = SyntheticTraits.of(asked);
        Set<Integer> candidates = new HashSet<>();
        for (Integer key : BlockingKeys.wanted(wanted)) {
            candidates.addAll(byKey.getOrDefault(key, List.of()));
        }
        compared += candidates.size();
        unreachable += meant >= 0 && !candidates.contains(meant) ? 1 : 0;
        Map<Integer, Double> evidence = new HashMap<>();
        candidates.forEach(candidate -> evidence.put(candidate, Likeness.of(wanted, people.get(candidate))));
        for (Grade grade : List.of(Grade.CERTAIN, Grade.PROBABLE, Grade.POSSIBLE)) {
            Set<Integer> answered = new HashSet<>();
            evidence.forEach((candidate, bits) -> {
                if (Grade.of(bits).isAtLeast(grade)) {
                    answered.add(candidate);
                }
            });
            count(grade, answered, meant);
            note(grade, answered, meant, person, asked, evidence);
        }
    }

    private void count(Grade grade, Set<Integer> answered, int meant) {
        int right = answered.contains(meant) ? 1 : 0;
        Counted before = counted.getOrDefault(grade, new Counted(0, 0, 0));
        counted.put(
                grade,
                new Counted(
                        before.right() + right,
                        before.wrong() + answered.size() - right,
                        before.meant() + (meant >= 0 ? 1 : 0)));
    }

    private void note(
            Grade grade, Set<Integer> answered, int meant, Person person, Person asked, Map<Integer, Double> evidence) {
        boolean missed = grade == Grade.POSSIBLE && meant >= 0 && !answered.contains(meant);
        boolean mistaken = grade == Grade.CERTAIN && answered.stream().anyMatch(one -> one != meant);
        if (missed || mistaken) {
            examples.add((missed ? "missed " : "mistaken ") + evidence.get(meant) + " " + person + " asked as " + asked
                    + answered.stream()
                            .filter(one -> one != meant)
                            .map(one -> " " + evidence.get(one) + " " + people.get(one))
                            .toList());
        }
    }
}
