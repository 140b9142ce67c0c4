package id.siklus.identity;

import java.util.List;
import java.util.Locale;

/** Precision and recall of {@code $match} among 20,000 generated people. Run by name: {@code java -cp ... id.siklus.identity.MatchQualityMeasurement [examples]}. */
final class MatchQualityMeasurement {

    private static final int PEOPLE = 20_000;

    private MatchQualityMeasurement() {}

    public static void main(String[] arguments) {
        MatchQuality quality = MatchQuality.of(PEOPLE);
        System.out.printf(
                Locale.ROOT,
                "%d people, %d questions, %.0f compared each, %d unreachable%n",
                PEOPLE,
                quality.questions(),
                quality.comparedEach(),
                quality.unreachable());
        for (Grade grade : List.of(Grade.CERTAIN, Grade.PROBABLE, Grade.POSSIBLE)) {
            MatchQuality.Counted counted = quality.at(grade);
            System.out.printf(
                    Locale.ROOT,
                    "%s and better (score %.2f): precision %.2f %%, recall %.2f %% (%d right, %d wrong, %d meant)%n",
                    grade.code(),
                    Grade.score(grade.least()),
                    100 * counted.precision(),
                    100 * counted.recall(),
                    counted.right(),
                    counted.wrong(),
                    counted.meant());
        }
        if (arguments.length > 0) {
            quality.examples().stream().limit(Integer.parseInt(arguments[0])).forEach(System.out::println);
        }
    }
}
