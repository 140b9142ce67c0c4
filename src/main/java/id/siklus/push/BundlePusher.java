package id.siklus.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Pushes files to a FHIR server. A transaction or batch Bundle is posted; any other resource is put under its id, or posted when it has none. What the server took
 * is written to a journal, and a second push goes on from there. At no time are more lines in memory than are under way.
 */
public final class BundlePusher {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MESSAGES = 5;

    private final PushSettings settings;
    private final PushProgress progress;
    private final FhirEndpoint endpoint;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger skipped = new AtomicInteger();
    private final AtomicInteger retried = new AtomicInteger();
    private final List<PushFailure> failures = Collections.synchronizedList(new ArrayList<>());

    /** One pusher serves one push. */
    public BundlePusher(PushSettings settings, PushProgress progress) {
        this.settings = settings;
        this.progress = progress;
        this.endpoint = new FhirEndpoint(settings.base(), settings.retry(), settings.language());
    }

    /**
     * @param inputs files and directories
     * @throws IOException when an input or the journal cannot be read or written; a refusal by the server is a failure in the result instead
     */
    public PushResult push(List<Path> inputs) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(settings.connections());
        try (Journal journal = new Journal(settings.journal(), endpoint.base())) {
            for (Batch batch : Batch.of(inputs)) {
                push(batch, journal, workers);
            }
        } finally {
            workers.shutdownNow();
            workers.awaitTermination(1, TimeUnit.MINUTES);
        }
        List<PushFailure> sorted = new ArrayList<>(failures);
        sorted.sort(Comparator.comparing(PushFailure::place));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new PushResult(sent.get(), skipped.get(), retried.get(), sorted, time);
    }

    private void push(Batch batch, Journal journal, ExecutorService workers) throws IOException, InterruptedException {
        Semaphore underWay = new Semaphore(settings.connections());
        for (Path file : batch.files()) {
            if (Batch.isNdjson(file)) {
                try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    int number = 0;
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        number++;
                        if (!line.isBlank()) {
                            submit(new Parcel(file, number, line), journal, workers, underWay);
                        }
                    }
                }
            } else {
                submit(new Parcel(file, 0, Files.readString(file)), journal, workers, underWay);
            }
        }
        underWay.acquire(settings.connections());
    }

    private void submit(Parcel parcel, Journal journal, ExecutorService workers, Semaphore underWay)
            throws InterruptedException {
        if (journal.has(parcel)) {
            skipped.incrementAndGet();
            progress.done(parcel.place(), true);
            return;
        }
        underWay.acquire();
        workers.execute(() -> {
            try {
                send(parcel, journal);
            } finally {
                underWay.release();
            }
        });
    }

    private void send(Parcel parcel, Journal journal) {
        try {
            Answer answer = send(JSON.readTree(parcel.json()), parcel.json());
            if (answer.attempts() > 1) {
                retried.incrementAndGet();
            }
            if (answer.ok()) {
                journal.taken(parcel, answer.status());
                sent.incrementAndGet();
                progress.done(parcel.place(), true);
            } else {
                fail(parcel, answer.status(), Outcome.in(answer.body()));
            }
        } catch (JsonProcessingException e) {
            fail(parcel, "Bukan JSON yang utuh / not complete JSON: " + e.getOriginalMessage());
        } catch (UnsendableException e) {
            fail(parcel, e.getMessage());
        } catch (IOException e) {
            fail(parcel, "Tidak ada jawaban dari server / no answer from the server: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(parcel, "Dihentikan / interrupted");
        }
    }

    private Answer send(JsonNode resource, String json) throws IOException, InterruptedException, UnsendableException {
        String type = resource.path("resourceType").asText();
        if (type.equals("Bundle")) {
            String kind = resource.path("type").asText();
            if (!kind.equals("transaction") && !kind.equals("batch")) {
                throw new UnsendableException(
                        "Bundle bertipe '" + kind + "' tidak dapat dikirim; yang dapat: transaction,"
                                + " batch / a Bundle of type '" + kind + "' cannot be sent");
            }
            return endpoint.postBundle(json, Repeatable.bundle(resource));
        }
        if (!type.matches("[A-Z][A-Za-z]+")) {
            throw new UnsendableException("resourceType tidak ada / resourceType is missing");
        }
        String id = resource.path("id").asText();
        return id.isEmpty() ? endpoint.post("/" + type, json) : endpoint.put("/" + type + "/" + id, json);
    }

    private void fail(Parcel parcel, String message) {
        fail(parcel, 0, List.of(new Outcome("error", "", "", message)));
    }

    private void fail(Parcel parcel, int status, List<Outcome> said) {
        List<Outcome> first = said.stream()
                .sorted(Comparator.comparing(outcome -> !outcome.refuses()))
                .limit(MESSAGES)
                .toList();
        failures.add(new PushFailure(parcel.place(), status, first));
        progress.done(parcel.place(), false);
    }

    /** The content is JSON but nothing a server could take. */
    private static final class UnsendableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnsendableException(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return java.util.Objects.requireNonNull(super.getMessage());
        }
    }
}
