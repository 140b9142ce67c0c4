package id.siklus.storage;

import id.siklus.MeasuredVisits;
import id.siklus.facility.CpuSeconds;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the triggers of the change log cost an ingest of visits: CPU of server and PostgreSQL, and time, with them and without, in alternating rounds of one
 * server. Run by name on a quiet machine: {@code java -cp ... id.siklus.storage.ChangeLogCostMeasurement}.
 */
final class ChangeLogCostMeasurement {

    private static final int ROUNDS = 14;
    private static final int VISITS = 25;
    private static final int WARM_UP_VISITS = 300;

    private record Cost(double cpu, double database, double time) {}

    private ChangeLogCostMeasurement() {}

    public static void main(String[] arguments) {
        MeasuredVisits visits = new MeasuredVisits(4_712);
        visits.store(WARM_UP_VISITS);
        Cost[] with = new Cost[ROUNDS];
        Cost[] without = new Cost[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            boolean first = Math.floorMod(round, 2) == 0;
            Cost one = measure(first, visits);
            Cost other = measure(!first, visits);
            if (round >= 0) {
                with[round] = first ? one : other;
                without[round] = first ? other : one;
                System.out.println("with " + with[round] + ", without " + without[round]);
            }
        }
        turn(true);
        System.out.printf(
                Locale.ROOT,
                "a visit of twenty: CPU %.2f ms with, %.2f without, ratio %.3f; of PostgreSQL %.2f and %.2f, ratio %.3f; time %.2f and %.2f ms, ratio %.3f (medians of %d rounds)%n",
                median(with, Part.CPU),
                median(without, Part.CPU),
                ratio(with, without, Part.CPU),
                median(with, Part.DATABASE),
                median(without, Part.DATABASE),
                ratio(with, without, Part.DATABASE),
                median(with, Part.TIME),
                median(without, Part.TIME),
                ratio(with, without, Part.TIME),
                ROUNDS);
        System.out.println("rows " + new JdbcTemplate(Superuser.dataSource()).queryForList("""
                select count(*) as rows, pg_total_relation_size('siklus.change_log') / greatest(count(*), 1) as bytes_a_row,
                    (select count(*) from hfj_res_ver) as versions
                from siklus.change_log"""));
        System.out.println(
                "load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    private enum Part {
        CPU,
        DATABASE,
        TIME;

        double of(Cost cost) {
            return switch (this) {
                case CPU -> cost.cpu();
                case DATABASE -> cost.database();
                case TIME -> cost.time();
            };
        }
    }

    private static Cost measure(boolean logged, MeasuredVisits visits) {
        turn(logged);
        CpuSeconds before = CpuSeconds.now();
        long start = System.nanoTime();
        visits.store(VISITS);
        double time = (System.nanoTime() - start) / 1e6;
        CpuSeconds used = CpuSeconds.now().since(before);
        return new Cost(
                (used.server() + used.database()) * 1_000 / VISITS, used.database() * 1_000 / VISITS, time / VISITS);
    }

    /** Both triggers; the owner may, the server may not. */
    private static void turn(boolean on) {
        String how = on ? " enable" : " disable";
        JdbcTemplate owner = new JdbcTemplate(Superuser.dataSource());
        owner.execute("alter table hfj_res_ver" + how + " trigger siklus_log_versions");
        owner.execute("alter table hfj_resource" + how + " trigger siklus_log_purges");
    }

    private static double ratio(Cost[] with, Cost[] without, Part part) {
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, i -> part.of(with[i]) / part.of(without[i]));
        return median(ratios);
    }

    private static double median(Cost[] costs, Part part) {
        return median(Arrays.stream(costs).mapToDouble(part::of).toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }
}
