package id.siklus.chaos;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.chaos.Client.Reply;
import id.siklus.demo.GeneralVisits;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** R5: mutated bodies, JSON, XML, gzip and NDJSON. Every one is answered soon and as the client's fault. */
final class HostileBodies implements Trial {

    private static final int CLIENTS = 8;
    private static final double LONGEST_ANSWER_MILLIS = 5_000;
    private static final double LARGEST_GROWTH_MEGABYTES = 64;
    private static final double LARGEST_RESIDENT_MEGABYTES = 1_400;
    private static final int MOST_KEPT = 200;

    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    /** Numbers of HAPI's messages, and stacks. */
    private static final Pattern ENGINE_SPEAKS =
            Pattern.compile("HAPI-\\d|\\bat (ca\\.uhn|org\\.|java\\.|id\\.siklus)[\\w.]*\\(");

    private int patience = 1;
    private final AtomicInteger failing = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger wordless = new AtomicInteger();
    private final DoubleAccumulator slowest = new DoubleAccumulator(Math::max, 0);

    @Override
    public String number() {
        return "R5";
    }

    @Override
    public String method() {
        return "mutated bodies: JSON, XML, gzip, NDJSON";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        patience = stage.form().patience();
        Site site = stage.shared();
        Client client = site.client();
        List<String> good = goodBodies(stage.visits());
        Path kept = stage.folder("r5-gagal");
        int warmUp = stage.form().bodies() / 10;
        send(client, good, stage.seed(), 0, warmUp, kept);
        double heap = site.server().liveHeapMegabytes();
        send(client, good, stage.seed(), warmUp, stage.form().bodies(), kept);
        double heapAfter = site.server().liveHeapMegabytes();
        double resident = site.server().meter().residentMegabytes();
        findings.note("bodies, seed " + stage.seed(), stage.form().bodies());
        findings.note("answers by status", Map.copyOf(statuses));
        findings.expectZero("answers of 5xx, or none in time; kept in " + kept.getFileName(), failing.get());
        findings.expectZero("refusals that are no OperationOutcome, or in the engine's words", wordless.get());
        findings.expectWithin("slowest answer, ms", slowest.get(), LONGEST_ANSWER_MILLIS, patience);
        findings.expectAtMost(
                "growth of the live heap after a tenth of them, MB", heapAfter - heap, LARGEST_GROWTH_MEGABYTES);
        findings.expectAtMost("RSS of the server at the end, MB", resident, LARGEST_RESIDENT_MEGABYTES);
    }

    private static List<String> goodBodies(GeneralVisits visits) {
        FhirContext r4 = FhirContext.forR4Cached();
        String patient = Persons.patient(980_000, "");
        String xml = r4.newXmlParser().encodeResourceToString(r4.newJsonParser().parseResource(patient));
        String visitAsXml =
                r4.newXmlParser().encodeResourceToString(r4.newJsonParser().parseResource(visits.visit(0)));
        return List.of(
                patient,
                Persons.patient(980_001, "badai-5"),
                Persons.transaction(980_002, "identifier=" + Persons.NIK + "|" + Persons.nik(980_002)),
                visits.visit(1),
                visits.visit(2),
                xml,
                visitAsXml);
    }

    private void send(Client client, List<String> good, long seed, int from, int to, Path kept)
            throws InterruptedException, IOException {
        AtomicInteger next = new AtomicInteger(from);
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Void>> clients = IntStream.range(0, CLIENTS)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                            send(client, Mutant.of(seed, number, good), number, kept);
                        }
                        return null;
                    })
                    .collect(Collectors.toList());
            for (Future<Void> ended : pool.invokeAll(clients)) {
                ended.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private void send(Client client, Mutant mutant, int number, Path kept) throws IOException, InterruptedException {
        try {
            Reply reply = client.send(mutant.request(client));
            statuses.merge(reply.status(), 1, Integer::sum);
            slowest.accumulate(reply.millis());
            if (reply.status() >= 400
                    && (!reply.body().contains("OperationOutcome")
                            || ENGINE_SPEAKS.matcher(reply.body()).find())) {
                wordless.incrementAndGet();
                write(mutant, number, kept, reply.status() + "\n" + reply.body());
            }
            if (reply.status() >= 500 || reply.millis() > LONGEST_ANSWER_MILLIS * patience) {
                keep(mutant, number, kept, reply.status() + " in " + reply.millis() + " ms\n" + reply.body());
            }
        } catch (IOException unanswered) {
            // A refused body is not read to its end; a client that is still sending then sees the connection break, and
            // sends it once more to be sure.
            statuses.merge(0, 1, Integer::sum);
            keepUnlessAnswered(client, mutant, number, kept, unanswered);
        }
    }

    private void keepUnlessAnswered(Client client, Mutant mutant, int number, Path kept, IOException unanswered)
            throws IOException, InterruptedException {
        if (mutant.body().length < 64 * 1024 || unanswered instanceof HttpTimeoutException) {
            keep(mutant, number, kept, unanswered.toString());
            return;
        }
        Reply alive = client.get("/metadata?_summary=true");
        if (alive.status() >= 500) {
            keep(mutant, number, kept, unanswered + "\n" + alive.body());
        }
    }

    private void keep(Mutant mutant, int number, Path kept, String answer) throws IOException {
        failing.incrementAndGet();
        write(mutant, number, kept, answer);
    }

    private void write(Mutant mutant, int number, Path kept, String answer) throws IOException {
        if (written.incrementAndGet() <= MOST_KEPT) {
            Files.write(kept.resolve(number + (mutant.gzip() ? ".gz" : ".txt")), mutant.body());
            Files.writeString(
                    kept.resolve(number + ".jawaban"),
                    "POST/PUT " + mutant.path() + " " + mutant.type() + "\n" + answer + "\n");
        }
    }
}
