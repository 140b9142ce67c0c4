package id.siklus.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.TestServer;
import id.siklus.bulk.ExportFile.Purpose;
import id.siklus.server.Caller;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/**
 * What the files of one job hold, read as a client would, with hashes and counts compared.
 *
 * @param output the lines of all files of that purpose
 */
record Exported(ExportStatus status, List<JsonNode> output, List<JsonNode> deleted, List<JsonNode> errors) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LONGEST_MILLIS = 120_000;

    static Exported of(Caller caller, ExportRequest request) {
        return finished(TestServer.bean(Exports.class).start(request, caller, "https://uji/$export"), caller);
    }

    static Exported finished(UUID job, Caller caller) {
        return finished(job, caller, TestServer.bean(FileStore.class));
    }

    /** @param store where its files lie */
    static Exported finished(UUID job, Caller caller, FileStore store) {
        ExportStatus status = awaited(job, caller);
        if (status.state() != ExportStatus.State.DONE) {
            throw new IllegalStateException(status.toString());
        }
        List<JsonNode> output = new ArrayList<>();
        List<JsonNode> deleted = new ArrayList<>();
        List<JsonNode> errors = new ArrayList<>();
        for (ExportFile file : status.files()) {
            List<JsonNode> lines = lines(job, file, store);
            (file.purpose() == Purpose.OUTPUT ? output : file.purpose() == Purpose.DELETED ? deleted : errors)
                    .addAll(lines);
        }
        return new Exported(status, output, deleted, errors);
    }

    static ExportStatus awaited(UUID job, Caller caller) {
        Exports exports = TestServer.bean(Exports.class);
        long end = System.currentTimeMillis() + LONGEST_MILLIS;
        while (true) {
            ExportStatus status = exports.status(job, caller).orElseThrow();
            if (status.state() == ExportStatus.State.DONE || status.state() == ExportStatus.State.FAILED) {
                return status;
            }
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("not finished: " + status);
            }
            try {
                // The work is other threads'.
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** @return lines and bytes of all files, uncompressed; nothing of them is held */
    static long[] linesAndBytes(FileStore store, UUID job, ExportStatus status) throws IOException {
        long lines = 0;
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        for (ExportFile file : status.files()) {
            try (InputStream in =
                    new GZIPInputStream(new BufferedInputStream(store.read(job, file.name(), 0)), 1 << 16)) {
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                    bytes += got;
                    for (int i = 0; i < got; i++) {
                        lines += buffer[i] == '\n' ? 1 : 0;
                    }
                }
            }
        }
        return new long[] {lines, bytes};
    }

    private static List<JsonNode> lines(UUID job, ExportFile file, FileStore store) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<JsonNode> lines = new ArrayList<>();
            long bytes;
            try (InputStream stored = store.read(job, file.name(), 0)) {
                bytes = stored.readAllBytes().length;
            }
            try (InputStream stored = store.read(job, file.name(), 0);
                    DigestInputStream hashed = new DigestInputStream(stored, digest);
                    BufferedReader reader = new BufferedReader(
                            new InputStreamReader(new GZIPInputStream(hashed), StandardCharsets.UTF_8))) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    JsonNode resource = JSON.readTree(line);
                    if (!resource.path("resourceType").asText().equals(file.type())) {
                        throw new IllegalStateException("in a file of " + file.type() + ": " + line);
                    }
                    lines.add(resource);
                }
            }
            if (lines.size() != file.count()
                    || bytes != file.bytes()
                    || !HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
                throw new IllegalStateException("not as its description says: " + file);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return {@code Type/id/version} of all lines; a line that comes twice is an error */
    Set<String> versions() {
        Set<String> versions = new TreeSet<>();
        for (JsonNode line : output) {
            String version =
                    line.path("resourceType").asText() + "/" + line.path("id").asText() + "/"
                            + line.at("/meta/versionId").asText();
            if (!versions.add(version)) {
                throw new IllegalStateException("twice: " + version);
            }
        }
        return versions;
    }

    /** @return {@code Type/id} */
    Set<String> references() {
        Set<String> references = new TreeSet<>();
        output.forEach(line -> references.add(
                line.path("resourceType").asText() + "/" + line.path("id").asText()));
        return references;
    }

    /** @return ids of that type */
    Set<String> ids(String type) {
        Set<String> ids = new TreeSet<>();
        output.stream()
                .filter(line -> line.path("resourceType").asText().equals(type))
                .forEach(line -> ids.add(line.path("id").asText()));
        return ids;
    }

    /** @return {@code Type/id} of what is to be deleted */
    Set<String> gone() {
        Set<String> gone = new TreeSet<>();
        deleted.forEach(bundle -> bundle.path("entry").forEach(entry -> {
            if (!entry.at("/request/method").asText().equals("DELETE")) {
                throw new IllegalStateException(bundle.toString());
            }
            gone.add(entry.at("/request/url").asText());
        }));
        return gone;
    }

    Instant time() {
        return status.transactionTime();
    }
}
