package id.siklus.chaos;

import id.siklus.chaos.Client.Reply;
import id.siklus.demo.GeneralVisits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** R9: a mixed load for a long time; memory, threads, connections and bookkeeping tables stay where they are. */
final class Endurance implements Trial {

    private static final int CLIENTS = 3;
    private static final int SAMPLES = 24;
    private static final int WARM_UP_PART = 3;
    private static final int VISITS_OF_A_SOURCE = 200;
    private static final Pattern PATIENT = Pattern.compile("Patient/([A-Za-z0-9.-]{1,64})/_history/");
    private static final double LARGEST_GROWTH = 1.10;
    private static final double SMALL_GROWTH_MEGABYTES = 16;

    /** That the server is busy for a moment is an answer like any other, while it is rare. */
    private static final double MOST_TOLD_TO_TRY_AGAIN = 1;

    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    private final AtomicInteger gaveUp = new AtomicInteger();
    private volatile boolean ended;

    @Override
    public String number() {
        return "R9";
    }

    @Override
    public String method() {
        return "mixed load: visits, reads, searches, updates, refused bodies";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        Site site = stage.shared();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Vital> vitals = new ArrayList<>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                clients.execute(() -> work(stage, site.client()));
            }
            long pause = Math.max(1, stage.form().mixedLoad().toMillis() / SAMPLES);
            // A warm-up in real time: what is read at first use is no growth, and it is there after the first requests
            // of each kind.
            Thread.sleep(stage.form().mixedLoad().toMillis() / WARM_UP_PART);
            for (int i = 0; i < SAMPLES; i++) {
                // The time between two samples is what is measured: growth shows over minutes.
                Thread.sleep(pause);
                vitals.add(Vital.of(site));
                stage.say("   " + vitals.get(i));
            }
        } finally {
            ended = true;
            clients.shutdown();
            clients.awaitTermination(2, TimeUnit.MINUTES);
        }
        judge(stage, findings, vitals);
    }

    private void judge(Stage stage, Findings findings, List<Vital> vitals) {
        Vital middle = vitals.get(SAMPLES / 2);
        Vital last = vitals.get(SAMPLES - 1);
        double lowestBefore = vitals.subList(SAMPLES / 3, 2 * SAMPLES / 3).stream()
                .mapToDouble(Vital::heapMegabytes)
                .min()
                .orElseThrow();
        double lowestAfter = vitals.subList(2 * SAMPLES / 3, SAMPLES).stream()
                .mapToDouble(Vital::heapMegabytes)
                .min()
                .orElseThrow();
        findings.note("minutes", stage.form().mixedLoad().toSeconds() / 60.0);
        findings.note("answers by status", Map.copyOf(statuses));
        findings.expectSome("answers of 200", statuses.getOrDefault(200, 0));
        findings.expectZero("clients that gave up", gaveUp.get());
        findings.expectZero(
                "answers of 5xx other than 503",
                statuses.entrySet().stream()
                        .filter(status -> (status.getKey() >= 500 || status.getKey() == 0) && status.getKey() != 503)
                        .mapToInt(Map.Entry::getValue)
                        .sum());
        findings.expectAtMost(
                "of 1,000 answers told to try again (503)",
                1_000.0
                        * statuses.getOrDefault(503, 0)
                        / statuses.values().stream().mapToInt(Integer::intValue).sum(),
                MOST_TOLD_TO_TRY_AGAIN);
        findings.note("live heap at first, MB", vitals.get(0).heapMegabytes());
        findings.expectAtMost(
                "live heap, lowest of the last third, MB",
                lowestAfter,
                Math.max(lowestBefore * LARGEST_GROWTH, lowestBefore + SMALL_GROWTH_MEGABYTES));
        findings.expectAtMost("threads of the server at the end", last.threads(), middle.threads() + 5);
        findings.expectAtMost("open files of the server at the end", last.files(), middle.files() + 20);
        findings.expectAtMost("connections to PostgreSQL", last.connections(), 16);
        findings.expectAtMost("rows of HAPI's search cache", last.searches(), 1_000);
        findings.expectAtMost("rows of HAPI's jobs", last.jobs(), 1_000);
        findings.note("rows of match URLs (HFJ_RES_SEARCH_URL)", last.matchUrls());
    }

    private void work(Stage stage, Client client) {
        try {
            while (!ended) {
                GeneralVisits source = stage.visits();
                for (int i = 0; i < VISITS_OF_A_SOURCE && !ended; i++) {
                    round(client, source.visit(i), i);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) { // without it the load would be gone, and all would look well
            gaveUp.incrementAndGet();
            stage.say("   " + e);
        }
    }

    private void round(Client client, String visit, int number) throws InterruptedException {
        try {
            Reply stored = count(client.send(client.transaction(visit)));
            Matcher patient = PATIENT.matcher(stored.body());
            if (patient.find()) {
                String id = patient.group(1);
                String read = count(client.get("/Patient/" + id)).body();
                count(client.get("/Observation?patient=" + id + "&_count=20"));
                count(client.get("/Encounter?patient=" + id + "&_include=Encounter:patient&_sort=-date"));
                count(client.get("/Patient/" + id + "/_history?_count=5"));
                if (number % 5 == 0) {
                    count(client.put("/Patient/" + id, read.replaceFirst("\"active\":\\s*true", "\"active\":false")));
                    count(client.put("/Patient/" + id, read));
                }
            }
            count(client.send(client.transaction(visit)));
            count(client.post("/Patient", "{\"resourceType\":\"Patient\",\"tidakAda\":1}"));
            count(client.get("/Patient?salah=1"));
        } catch (IOException broken) {
            statuses.merge(0, 1, Integer::sum);
        }
    }

    private Reply count(Reply reply) {
        statuses.merge(reply.status(), 1, Integer::sum);
        return reply;
    }
}
