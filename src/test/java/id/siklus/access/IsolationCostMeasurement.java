package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;

import id.siklus.demo.GeneralVisits;
import id.siklus.facility.CpuSeconds;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CPU of storing visits and of searches that a SIMPUS needs, with isolation and without it, in alternating rounds of one server. What remains in both: the SQL
 * of chains, and the partition's own index rows. Run by name on a quiet machine: {@code java -cp ... id.siklus.access.IsolationCostMeasurement}.
 */
final class IsolationCostMeasurement {

    private static final int ROUNDS = 10;
    private static final int VISITS = 20;
    private static final int WARM_UP_VISITS = 200;
    private static final int SEARCHES = 150;
    private static final int WARM_UP_ROUNDS = 8;
    private static final Pattern PATIENT = Pattern.compile("Patient/([A-Za-z0-9.-]{1,64})/_history/");
    private static final Pattern PROVIDER =
            Pattern.compile("\"serviceProvider\":\\{\"reference\":\"Organization/([^\"]+)\"");

    private static final GeneralVisits VISITS_OF_THE_RUN = new GeneralVisits(4_711, LocalDate.now());
    private static final List<String> PATIENTS = new ArrayList<>();
    private static int nextVisit;

    private IsolationCostMeasurement() {}

    public static void main(String[] arguments) {
        System.setProperty("siklus.measure-isolation", "true");
        System.setProperty("siklus.limits.requests-per-second", "0");
        System.setProperty("logging.level.id.siklus.request", "OFF");
        ok(Client.of(CallerRole.KEMENKES, "", Caller.ADMIN, Caller.ACT_FOR).post("", VISITS_OF_THE_RUN.preparation()));
        Matcher provider = PROVIDER.matcher(VISITS_OF_THE_RUN.visit(0));
        if (!provider.find()) {
            throw new IllegalStateException("a visit names no provider");
        }
        String puskesmas = provider.group(1);
        Client simpus = Client.of(CallerRole.PUSKESMAS, puskesmas);
        store(simpus, WARM_UP_VISITS);
        report("ingest of a visit of twenty", VISITS, 2, round -> () -> store(simpus, VISITS));
        searches(puskesmas)
                .forEach((name, search) -> report(name, SEARCHES, WARM_UP_ROUNDS, round -> () -> {
                    for (int i = 0; i < SEARCHES; i++) {
                        ok(simpus.get(search.apply(i)));
                    }
                }));
        System.out.println(
                "load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    private static Map<String, IntFunction<String>> searches(String puskesmas) {
        Map<String, IntFunction<String>> searches = new LinkedHashMap<>();
        searches.put("Patient?identifier", i -> "/Patient?identifier=" + encoded(VISITS_OF_THE_RUN.identifierOf(i)));
        searches.put("Patient?name&birthdate&gender", i -> "/Patient?name=Siti&birthdate=1990-01-01&gender=female");
        searches.put(
                "Encounter?service-provider:below&date",
                i -> "/Encounter?service-provider:below=Organization/" + puskesmas + "&date=ge" + LocalDate.now());
        searches.put(
                "Observation?patient&code&_sort=-date&_include",
                i -> "/Observation?patient=" + PATIENTS.get(i)
                        + "&code=http://loinc.org%7C8480-6&_sort=-date&_include=Observation:encounter");
        searches.put(
                "Patient?_has:Encounter&birthdate&_revinclude",
                i -> "/Patient?_has:Encounter:patient:service-provider=Organization/" + puskesmas
                        + "&birthdate=ge2021-01-01&_revinclude=Encounter:patient&_count=20");
        return searches;
    }

    private static void report(String name, int units, int warmUp, IntFunction<Runnable> work) {
        double[] with = new double[ROUNDS];
        double[] without = new double[ROUNDS];
        for (int round = -warmUp; round < ROUNDS; round++) {
            boolean first = Math.floorMod(round, 2) == 0;
            double one = millis(first, work.apply(round), units);
            double other = millis(!first, work.apply(round), units);
            if (round >= 0) {
                with[round] = first ? one : other;
                without[round] = first ? other : one;
            }
        }
        SwitchedIsolation.turn(true);
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, i -> with[i] / without[i]);
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f ms with, %.2f ms without, ratio %.2f (medians of %d rounds)%n",
                name,
                median(with),
                median(without),
                median(ratios),
                ROUNDS);
    }

    private static double millis(boolean isolated, Runnable work, int units) {
        SwitchedIsolation.turn(isolated);
        CpuSeconds before = CpuSeconds.now();
        work.run();
        CpuSeconds used = CpuSeconds.now().since(before);
        return (used.server() + used.database()) * 1_000 / units;
    }

    private static void store(Client simpus, int visits) {
        for (int i = 0; i < visits; i++) {
            HttpResponse<String> stored = simpus.post("", VISITS_OF_THE_RUN.visit(nextVisit++));
            ok(stored);
            Matcher patient = PATIENT.matcher(stored.body());
            if (patient.find()) {
                PATIENTS.add(patient.group(1));
            }
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
    }
}
