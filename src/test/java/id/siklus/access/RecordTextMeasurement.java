package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;

import id.siklus.demo.GeneralVisits;
import id.siklus.facility.CpuSeconds;
import id.siklus.fulltext.RecordTextSwitch;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * CPU of storing visits with {@code siklus.search.record-text} on and off, in alternating rounds of one server, and of a search by a word. Run by name on a quiet
 * machine: {@code java -cp ... id.siklus.access.RecordTextMeasurement}.
 */
final class RecordTextMeasurement {

    private static final int ROUNDS = 10;
    private static final int VISITS = 20;
    private static final int WARM_UP_VISITS = 150;
    private static final int SEARCHES = 200;
    private static final Pattern PROVIDER =
            Pattern.compile("\"serviceProvider\":\\{\"reference\":\"Organization/([^\"]+)\"");

    private static final GeneralVisits VISITS_OF_THE_RUN = new GeneralVisits(4_712, LocalDate.now());
    private static int nextVisit;

    private RecordTextMeasurement() {}

    public static void main(String[] arguments) {
        System.setProperty("siklus.limits.requests-per-second", "0");
        System.setProperty("logging.level.id.siklus.request", "OFF");
        ok(Client.of(CallerRole.KEMENKES, "", Caller.ADMIN, Caller.ACT_FOR).post("", VISITS_OF_THE_RUN.preparation()));
        Matcher provider = PROVIDER.matcher(VISITS_OF_THE_RUN.visit(0));
        if (!provider.find()) {
            throw new IllegalStateException("a visit names no provider");
        }
        Client simpus = Client.of(CallerRole.PUSKESMAS, provider.group(1));
        store(simpus, WARM_UP_VISITS);
        double[] with = new double[ROUNDS];
        double[] without = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            boolean first = Math.floorMod(round, 2) == 0;
            double one = ingest(first, simpus);
            double other = ingest(!first, simpus);
            if (round >= 0) {
                with[round] = first ? one : other;
                without[round] = first ? other : one;
            }
        }
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, i -> with[i] / without[i]);
        System.out.printf(
                Locale.ROOT,
                "ingest of a visit of twenty: %.1f ms with, %.1f ms without, ratio %.2f (medians of %d rounds)%n",
                median(with),
                median(without),
                median(ratios),
                ROUNDS);
        search(simpus);
        size();
        System.out.println(
                "load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    private static double ingest(boolean words, Client simpus) {
        RecordTextSwitch.turn(words);
        CpuSeconds before = CpuSeconds.now();
        store(simpus, VISITS);
        CpuSeconds used = CpuSeconds.now().since(before);
        return (used.server() + used.database()) * 1_000 / VISITS;
    }

    private static void search(Client simpus) {
        RecordTextSwitch.turn(true);
        for (int round = 0; round < 2; round++) {
            CpuSeconds before = CpuSeconds.now();
            long start = System.nanoTime();
            for (int i = 0; i < SEARCHES; i++) {
                simpus.get("/Observation?_content=54&_count=20");
            }
            CpuSeconds used = CpuSeconds.now().since(before);
            System.out.printf(
                    Locale.ROOT,
                    "Observation?_content: %.1f ms, CPU %.1f + %.1f ms%n",
                    (System.nanoTime() - start) / 1e6 / SEARCHES,
                    used.server() * 1_000 / SEARCHES,
                    used.database() * 1_000 / SEARCHES);
        }
    }

    private static void size() {
        JdbcTemplate sql = TestDistricts.jdbc();
        System.out.println("record_words: "
                + sql.queryForObject("select count(*) from siklus.record_words", Long.class) + " rows, "
                + sql.queryForObject("select pg_total_relation_size('siklus.record_words') / 1024", Long.class)
                + " kB");
    }

    private static void store(Client simpus, int visits) {
        for (int i = 0; i < visits; i++) {
            ok(simpus.post("", VISITS_OF_THE_RUN.visit(nextVisit++)));
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }
}
