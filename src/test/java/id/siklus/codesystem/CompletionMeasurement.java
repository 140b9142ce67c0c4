package id.siklus.codesystem;

import id.siklus.TestServer;
import id.siklus.facility.CpuSeconds;
import id.siklus.terminology.LargeSystem.Wanted;
import id.siklus.terminology.TypedText;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Completing codes of a file of 12,000 as one types, over HTTP, with the index and without it; the import of the file and the making of its index. Run by name on
 * a quiet machine: {@code java -cp ... id.siklus.codesystem.CompletionMeasurement}.
 */
final class CompletionMeasurement {

    private static final int CODES = 12_000;
    private static final int WARM_UP = 600;
    private static final int REQUESTS = 1_500;
    private static final String SYSTEM = "http://hl7.org/fhir/sid/icd-10";
    private static final String DIAGNOSIS = "https://siklus.id/fhir/ValueSet/diagnosis";
    private static final List<String> TYPED = List.of(
            "demam dengue",
            "nyeri kepala",
            "patah tulang",
            "batuk kronis",
            "fever of lung",
            "A09.1",
            "radang sendi akut",
            "tumor kulit");

    private CompletionMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("siklus.limits.requests-per-second", "0");
        System.setProperty("logging.level.id.siklus.request", "OFF");
        Path file = GeneratedCodes.file(Files.createTempFile("icd", ".csv"), CODES);
        DataSource database = TestServer.bean(DataSource.class);
        ServedIndex index = TestServer.bean(ServedIndex.class);
        ConceptTable table = new ConceptTable(database);
        System.out.printf(Locale.ROOT, "heap before %,d kB%n", heap());
        timed(
                "import of " + CODES,
                () -> System.out.println(new CodeSystemImport(database)
                        .load(file, CodeColumns.GUESSED, SYSTEM, "2010", false)
                        .outcome()));
        timed(
                "the same again",
                () -> System.out.println(new CodeSystemImport(database)
                        .load(file, CodeColumns.GUESSED, SYSTEM, "2010", false)
                        .outcome()));
        Edition edition = table.edition(SYSTEM).orElseThrow();
        timed("index made, looked at and opened", () -> {
            while (!index.answersFor(edition.id())) {
                index.refresh();
                Thread.sleep(5);
            }
        });
        System.out.printf(Locale.ROOT, "heap after %,d kB%n", heap());
        report("$expand of the whole system", SYSTEM + "?fhir_vs");
        report("$expand of ValueSet/diagnosis", DIAGNOSIS);
        report("PostgreSQL alone, without HTTP", typed -> table.search(edition.id(), wanted(typed), 0, 20));
        report(
                "index alone, without HTTP",
                typed -> index.search(edition.id(), wanted(typed), 20).orElseThrow());
        System.out.println(
                "load average " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.exit(0);
    }

    private interface Work {
        void run() throws Exception;
    }

    private interface Ask {
        void about(String typed);
    }

    private static void timed(String what, Work work) throws Exception {
        CpuSeconds before = CpuSeconds.now();
        long start = System.nanoTime();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, %s%n",
                what,
                (System.nanoTime() - start) / 1e9,
                CpuSeconds.now().since(before));
    }

    private static void report(String what, String valueSet) {
        report(what, typed -> {
            HttpResponse<String> answer =
                    TestServer.get("/ValueSet/$expand?count=20&url=" + encoded(valueSet) + "&filter=" + encoded(typed));
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
        });
    }

    private static void report(String what, Ask ask) {
        List<String> keys = keys();
        for (int i = 0; i < WARM_UP; i++) {
            ask.about(keys.get(i % keys.size()));
        }
        List<Double> millis = new ArrayList<>();
        CpuSeconds before = CpuSeconds.now();
        for (int i = 0; i < REQUESTS; i++) {
            long start = System.nanoTime();
            ask.about(keys.get(i % keys.size()));
            millis.add((System.nanoTime() - start) / 1e6);
        }
        CpuSeconds used = CpuSeconds.now().since(before);
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.1f ms, p95 %.1f ms, max %.1f ms; CPU %.2f + %.2f ms%n",
                what,
                millis.get(REQUESTS / 2),
                millis.get(REQUESTS * 95 / 100),
                millis.get(REQUESTS - 1),
                used.server() * 1_000 / REQUESTS,
                used.database() * 1_000 / REQUESTS);
    }

    /** @return what a field holds after each key that is pressed, from two letters on */
    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (String whole : TYPED) {
            for (int length = 2; length <= whole.length(); length++) {
                keys.add(whole.substring(0, length));
            }
        }
        Collections.shuffle(keys, new Random(3));
        return keys;
    }

    private static Wanted wanted(String typed) {
        return new Wanted(TypedText.of(typed), null, Set.of(), false);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
