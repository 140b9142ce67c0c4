package id.siklus.demo;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.Observation;

/**
 * Weights that children have: a z-score is drawn, and the weight follows from it by rounded medians of the WHO standards. It goes this way round because these
 * few points would not do to judge a real child.
 */
final class Growth {

    private static final int[] MONTHS = {0, 1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 48, 60};
    private static final double[] BOYS = {3.3, 4.5, 5.6, 6.4, 7.0, 7.9, 8.9, 9.6, 10.9, 12.2, 14.3, 16.3, 18.3};
    private static final double[] GIRLS = {3.2, 4.2, 5.1, 5.8, 6.4, 7.3, 8.2, 8.9, 10.2, 11.5, 13.9, 16.1, 18.2};
    private static final double SPREAD = 0.12;

    private Growth() {}

    /** @return z-score of weight for age, two decimals, that the weight written down has */
    static double weigh(VisitScribe visit, LocalDate day) {
        double z = Math.round((visit.random.nextGaussian() * 1.0 - 0.8) * 100) / 100.0;
        double median = between(visit.person.female() ? GIRLS : BOYS, visit.person.monthsAt(day));
        double weight = Math.max(1.8, Math.round(median * Math.exp(SPREAD * z) * 100) / 100.0);
        visit.vital("29463-7", "Body weight", weight, "kg", "kg");
        return z;
    }

    static void classify(VisitScribe visit, double z) {
        Observation score = visit.observation(
                "exam",
                "Exam",
                Terms.snomed("1153593003", "Weight for age z-score"),
                Terms.quantity(z, "{Zscore}", "{Zscore}"));
        score.addInterpretation().setText(category(z));
        visit.add(score, "observation");
    }

    /** Permenkes 2/2020, weight for age. */
    static String category(double z) {
        if (z < -3) {
            return "Berat badan sangat kurang";
        }
        if (z < -2) {
            return "Berat badan kurang";
        }
        return z <= 1 ? "Berat badan normal" : "Risiko berat badan lebih";
    }

    static double length(boolean female, int months) {
        double boys = months <= 12
                ? 50 + months * 2.15
                : months <= 24 ? 75.8 + (months - 12) * 1.0 : 87.8 + (months - 24) * 0.62;
        return Math.round((female ? boys - 1.2 : boys) * 10) / 10.0;
    }

    private static double between(double[] values, int months) {
        for (int i = 1; i < MONTHS.length; i++) {
            if (months <= MONTHS[i]) {
                double share = (months - MONTHS[i - 1]) / (double) (MONTHS[i] - MONTHS[i - 1]);
                return values[i - 1] + share * (values[i] - values[i - 1]);
            }
        }
        return values[values.length - 1];
    }
}
