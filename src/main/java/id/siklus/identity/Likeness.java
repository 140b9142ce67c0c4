package id.siklus.identity;

import java.util.List;

/**
 * How much speaks for two people being one, in bits, after Fellegi and Sunter (A Theory for Record Linkage, 1969): each trait adds what its agreement or its
 * difference is worth. The weights are set by hand and measured on generated people (docs/benchmark.md).
 */
final class Likeness {

    private static final double SAME_NIK = 12;
    private static final double OTHER_NIK = -5;
    private static final double SAME_NUMBER = 9;
    private static final double SAME_MOTHERS_NIK = 5;
    private static final double OTHER_MOTHERS_NIK = -3;
    private static final double SAME_FAMILY_CARD = 3;
    private static final double SAME_VILLAGE = 1.5;
    private static final double OTHER_VILLAGE = -0.5;
    private static final double SAME_SEX = 1;
    private static final double OTHER_SEX = -4;
    private static final double TWINS = -20;
    private static final double SAME_NAME = 6.5;
    private static final double OTHER_NAME = -8;

    /** More than any name can give. */
    private static final double BEST_NAME = SAME_NAME;

    private Likeness() {}

    static double of(Traits one, Traits other) {
        double evidence = numbers(one, other)
                + BirthLikeness.of(one.birth(), other.birth()).evidence()
                + equality(one.sex(), other.sex(), SAME_SEX, OTHER_SEX)
                + equality(one.village(), other.village(), SAME_VILLAGE, OTHER_VILLAGE)
                + mother(one, other);
        if (areTwins(one, other)) {
            evidence += TWINS;
        }
        return evidence + BEST_NAME < Grade.POSSIBLE.least() ? evidence : evidence + name(one, other);
    }

    /** Brothers and sisters born together differ in nothing that they were born with, but their order. */
    private static boolean areTwins(Traits one, Traits other) {
        return one.order() > 0
                && other.order() > 0
                && one.order() != other.order()
                && one.birth().equals(other.birth());
    }

    private static double numbers(Traits one, Traits other) {
        double evidence = equality(one.nik(), other.nik(), SAME_NIK, OTHER_NIK)
                + equality(one.mothersNik(), other.mothersNik(), SAME_MOTHERS_NIK, OTHER_MOTHERS_NIK)
                + equality(one.familyCard(), other.familyCard(), SAME_FAMILY_CARD, 0);
        return one.numbers().stream().anyMatch(other.numbers()::contains) ? evidence + SAME_NUMBER : evidence;
    }

    private static double mother(Traits one, Traits other) {
        if (one.mother().isEmpty() || other.mother().isEmpty()) {
            return 0;
        }
        double likeness = NameLikeness.of(WrittenName.split(one.mother()), WrittenName.split(other.mother()));
        return likeness >= 0.9 ? 3 : likeness >= 0.75 ? 0.5 : -2;
    }

    private static double name(Traits one, Traits other) {
        if (one.names().isEmpty() || other.names().isEmpty()) {
            return 0;
        }
        double likeness = 0;
        for (String name : one.names()) {
            List<String> words = WrittenName.split(name);
            for (String another : other.names()) {
                likeness = Math.max(likeness, NameLikeness.of(words, WrittenName.split(another)));
            }
        }
        return evidenceOfName(likeness);
    }

    /** Straight lines between points. */
    private static double evidenceOfName(double likeness) {
        double[] at = {0.55, 0.70, 0.80, 0.88, 0.95, 1.0};
        double[] worth = {OTHER_NAME, -3, 0.5, 3.5, 5.5, SAME_NAME};
        if (likeness <= at[0]) {
            return worth[0];
        }
        int i = 1;
        while (i < at.length - 1 && likeness > at[i]) {
            i++;
        }
        double part = Math.min(1, (likeness - at[i - 1]) / (at[i] - at[i - 1]));
        return worth[i - 1] + part * (worth[i] - worth[i - 1]);
    }

    private static double equality(String one, String other, double same, double different) {
        return one.isEmpty() || other.isEmpty() ? 0 : one.equals(other) ? same : different;
    }

    private static double equality(long one, long other, double same, double different) {
        return one == 0 || other == 0 ? 0 : one == other ? same : different;
    }
}
