package id.siklus.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Pushes files to a FHIR server. A transaction or batch Bundle is posted; any other resource is put under its id, or posted when it has none. What the server took
 * is written to a journal, and a second push goes on from there. At no time are more lines in memory than are under way.
 *
 * <p>Every parcel ends as sent, skipped or failed. Only when the server cannot be reached any more are the rest left for the next push.
 */
public final class BundlePusher {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]+");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");
    private static final Set<Integer> LEAVES_IT_OPEN = Set.of(502, 504);
    private static final String UNCERTAIN =
            "Sudah dikirim sebelumnya tanpa jawaban, dan tanpa identifier akan tersimpan dua kali bila dikirim lagi. Periksa di server;"
                    + " bila tidak ada, hapus barisnya (berakhiran nama ini) dari catatan kemajuan"
                    + " / sent before without an answer, and would be stored twice if sent again: look at the server; if it is not there,"
                    + " remove its line from the journal";
    private static final int MESSAGES = 5;

    private final PushSettings settings;
    private final PushProgress progress;
    private final FhirEndpoint endpoint;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger skipped = new AtomicInteger();
    private final AtomicInteger retried = new AtomicInteger();
    private final List<PushFailure> failures = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean serverGone;

    /** One pusher serves one push. */
    public BundlePusher(PushSettings settings, PushProgress progress) {
        this.settings = settings;
        this.progress = progress;
        this.endpoint =
                new FhirEndpoint(settings.base(), settings.retry(), settings.language(), settings.credentials());
    }

    /**
     * @param inputs files and directories
     * @throws NoAnswerException when nobody answers at the address from the beginning; nothing was sent then
     * @throws IOException when the server gives no token to this client, or an input or the journal cannot be read or written; a refusal by the server is a failure in the result instead
     */
    public PushResult push(List<Path> inputs) throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<Batch> batches = Batch.of(inputs);
        new FhirEndpoint(settings.base(), RetryPolicy.ONCE, settings.language(), Credentials.NONE).get("/metadata");
        settings.credentials().authorization();
        ExecutorService workers = Executors.newFixedThreadPool(settings.connections());
        try (Journal journal = new Journal(settings.journal(), endpoint.base())) {
            for (Batch batch : batches) {
                push(batch, journal, workers);
            }
        } finally {
            workers.shutdownNow();
            workers.awaitTermination(1, TimeUnit.MINUTES);
        }
        List<PushFailure> sorted = new ArrayList<>(failures);
        sorted.sort(Comparator.comparing(PushFailure::place));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        return new PushResult(sent.get(), skipped.get(), retried.get(), sorted, time, serverGone);
    }

    private void push(Batch batch, Journal journal, ExecutorService workers) throws IOException, InterruptedException {
        Semaphore underWay = new Semaphore(settings.connections());
        for (Path file : batch.files()) {
            if (Batch.isNdjson(file)) {
                // ISO 8859-1 keeps every byte as it is: a line that is not UTF-8 fails alone, not the whole file.
                try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
                    int number = 0;
                    for (String line = lines.readLine(); line != null && !serverGone; line = lines.readLine()) {
                        number++;
                        if (!line.isBlank()) {
                            byte[] content = line.getBytes(StandardCharsets.ISO_8859_1);
                            submit(new Parcel(file, number, content), journal, workers, underWay);
                        }
                    }
                }
            } else if (!serverGone) {
                submit(new Parcel(file, 0, Files.readAllBytes(file)), journal, workers, underWay);
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
        if (serverGone) {
            underWay.release();
            return;
        }
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
            String json = parcel.json();
            JsonNode resource = JSON.readTree(json);
            boolean repeatable = isRepeatable(resource);
            if (!repeatable) {
                if (journal.isUncertain(parcel)) {
                    fail(parcel, UNCERTAIN);
                    return;
                }
                journal.begun(parcel);
            }
            Answer answer = send(resource, json, repeatable, parcel.fingerprint());
            if (answer.attempts() > 1) {
                retried.incrementAndGet();
            }
            if (answer.ok()) {
                journal.taken(parcel, answer.status());
                sent.incrementAndGet();
                progress.done(parcel.place(), true);
            } else {
                if (!LEAVES_IT_OPEN.contains(answer.status())) {
                    journal.notTaken(parcel);
                }
                fail(parcel, answer.status(), Outcome.in(answer.body()));
            }
        } catch (CharacterCodingException e) {
            fail(parcel, "Bukan UTF-8; simpan ulang berkasnya sebagai UTF-8 / not UTF-8; save the file as UTF-8");
        } catch (JsonProcessingException e) {
            fail(parcel, "Bukan JSON yang utuh / not complete JSON: " + e.getOriginalMessage());
        } catch (UnsendableException e) {
            forget(parcel, journal);
            fail(parcel, e.getMessage());
        } catch (NoAnswerException e) {
            if (!e.connected()) {
                serverGone = true;
                forget(parcel, journal);
            }
            fail(parcel, e.getMessage());
        } catch (CredentialsRefusedException e) {
            forget(parcel, journal);
            fail(parcel, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            fail(parcel, "Catatan kemajuan tidak dapat ditulis / the journal cannot be written: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(parcel, "Dihentikan / interrupted");
        } catch (RuntimeException e) {
            fail(parcel, "Tidak dapat dikirim / cannot be sent: " + e);
        }
    }

    private static void forget(Parcel parcel, Journal journal) {
        try {
            journal.notTaken(parcel);
        } catch (IOException e) {
            // It stays uncertain, which errs on the safe side.
        }
    }

    private static boolean isRepeatable(JsonNode resource) {
        return "Bundle".equals(resource.path("resourceType").asText())
                ? Repeatable.bundle(resource)
                : resource.has("id");
    }

    private Answer send(JsonNode resource, String json, boolean repeatable, String key)
            throws IOException, InterruptedException, UnsendableException {
        String type = resource.path("resourceType").asText();
        if (type.equals("Bundle")) {
            String kind = resource.path("type").asText();
            if (!kind.equals("transaction") && !kind.equals("batch")) {
                throw new UnsendableException(
                        "Bundle bertipe '" + kind + "' tidak dapat dikirim; yang dapat: transaction,"
                                + " batch / a Bundle of type '" + kind + "' cannot be sent");
            }
            return endpoint.postBundle(json, repeatable, key);
        }
        if (!TYPE.matcher(type).matches()) {
            throw new UnsendableException("resourceType tidak ada / resourceType is missing");
        }
        if (!resource.has("id")) {
            return endpoint.post("/" + type, json);
        }
        String id = resource.path("id").asText();
        if (!ID.matcher(id).matches()) {
            throw new UnsendableException("id '" + id + "' bukan id FHIR: 1-64 huruf, angka, tanda hubung, titik"
                    + " / is no FHIR id: 1-64 letters, digits, hyphens, dots");
        }
        return endpoint.put("/" + type + "/" + id, json);
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
}
