package id.siklus.careplan;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** CPU of the engine a person: facts indexed, all eight plans evaluated, CarePlans written. Start: {@code main}; the argument is the number of rounds. */
final class PlanSpeedMeasurement {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private PlanSpeedMeasurement() {}

    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        List<Life> people =
                IntStream.range(0, 1000).mapToObj(PlanPropertiesTest::life).toList();
        for (int round = 1; round <= rounds; round++) {
            report(round, people);
        }
    }

    private static void report(int round, List<Life> people) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        List<Double> evaluation = new ArrayList<>();
        List<Double> writing = new ArrayList<>();
        long activities = 0;
        long records = 0;
        for (Life life : people) {
            long begin = threads.getCurrentThreadCpuTime();
            PersonFacts facts = life.facts();
            List<PersonPlan> plans = GuideEngine.ENGINE.evaluate(facts, DAY);
            long evaluated = threads.getCurrentThreadCpuTime();
            plans.forEach(plan -> CarePlanWriter.write(plan, facts));
            evaluation.add((evaluated - begin) / 1e6);
            writing.add((threads.getCurrentThreadCpuTime() - evaluated) / 1e6);
            activities +=
                    plans.stream().mapToInt(plan -> plan.activities().size()).sum();
            records += life.records.size();
        }
        System.out.printf(
                Locale.ROOT,
                "round %d: %d people, %.1f records and %.1f activities each; evaluation %s; writing %s%n",
                round,
                people.size(),
                (double) records / people.size(),
                (double) activities / people.size(),
                summary(evaluation),
                summary(writing));
    }

    private static String summary(List<Double> times) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "mean %.3f p50 %.3f p95 %.3f ms",
                Arrays.stream(sorted).average().orElse(0),
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100]);
    }
}
