package id.siklus.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.chaos.Client.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An export as the ministry's client sees it: kicked off once, asked about until there is a manifest, its files read. */
final class Pull {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final int PAUSE_MILLIS = 1_000;

    private final Site site;
    private final URI status;
    private int percent;

    private Pull(Site site, URI status) {
        this.site = site;
        this.status = status;
    }

    /**
     * What the files hold.
     *
     * @param versions {@code Type/id/version}, as often as it comes
     * @param gone {@code Type/id} of what is deleted
     * @param errors lines that name rows which cannot be read
     */
    record Content(Instant time, List<String> versions, Set<String> gone, long errors) {

        long twice() {
            return versions.size() - new HashSet<>(versions).size();
        }

        /** Brings a copy by reference to this state. */
        void applyTo(Map<String, String> copy) {
            gone.forEach(copy::remove);
            for (String version : versions) {
                int end = version.lastIndexOf('/');
                copy.put(version.substring(0, end), version.substring(end + 1));
            }
        }
    }

    /** @param since null for everything */
    static Pull begin(Site site, List<String> types, @Nullable Instant since) throws IOException, InterruptedException {
        String query = "/$export?_type=" + String.join(",", types) + (since == null ? "" : "&_since=" + since);
        Reply reply = site.client().sendAsOffice(site.client().to(query).header("Prefer", "respond-async"));
        if (reply.status() != ACCEPTED) {
            throw new IOException("kick-off: " + reply.status() + " " + reply.body());
        }
        return new Pull(
                site, URI.create(reply.headers().firstValue("Content-Location").orElseThrow()));
    }

    /** @return how far the server says that it is */
    int percent() {
        return percent;
    }

    /** Asks once, and waits as long as it is told when there is nothing yet. A server that is away tells nothing. */
    Optional<JsonNode> look() throws InterruptedException {
        try {
            Reply reply = get(status, "application/json");
            if (reply.status() == OK) {
                percent = 100;
                return Optional.of(JSON.readTree(reply.body()));
            }
            reply.headers()
                    .firstValue("X-Progress")
                    .map(text -> text.replaceAll("\\D.*", ""))
                    .filter(digits -> !digits.isEmpty())
                    .ifPresent(digits -> percent = Integer.parseInt(digits));
            // As the server asks.
            Thread.sleep(reply.headers().firstValueAsLong("Retry-After").orElse(1) * 1_000);
        } catch (IOException away) {
            // The server may be dead or starting; nothing tells when it is back.
            Thread.sleep(PAUSE_MILLIS);
        }
        return Optional.empty();
    }

    /** @throws IOException when there is no manifest in that time */
    Content await(Duration longest) throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            Optional<JsonNode> manifest = look();
            if (manifest.isPresent()) {
                return content(manifest.get());
            }
        }
        throw new IOException("no manifest in " + longest + ", at " + percent + " %");
    }

    private Content content(JsonNode first) throws IOException, InterruptedException {
        List<String> versions = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        long errors = 0;
        JsonNode page = first;
        while (page != null) {
            for (JsonNode file : page.path("output")) {
                for (JsonNode line : lines(file)) {
                    versions.add(line.path("resourceType").asText() + "/"
                            + line.path("id").asText() + "/"
                            + line.at("/meta/versionId").asText());
                }
            }
            for (JsonNode file : page.path("deleted")) {
                for (JsonNode bundle : lines(file)) {
                    bundle.path("entry")
                            .forEach(entry -> gone.add(entry.at("/request/url").asText()));
                }
            }
            for (JsonNode file : page.path("error")) {
                errors += lines(file).size();
            }
            page = next(page);
        }
        return new Content(Instant.parse(first.path("transactionTime").asText()), versions, gone, errors);
    }

    private @Nullable JsonNode next(JsonNode page) throws IOException, InterruptedException {
        for (JsonNode link : page.path("link")) {
            if (link.path("relation").asText().equals("next")) {
                return JSON.readTree(get(URI.create(link.path("url").asText()), "application/json")
                        .body());
            }
        }
        return null;
    }

    private List<JsonNode> lines(JsonNode file) throws IOException, InterruptedException {
        Reply reply = get(URI.create(file.path("url").asText()), "application/fhir+ndjson");
        if (reply.status() != OK) {
            throw new IOException("download: " + reply.status() + " " + reply.body());
        }
        List<JsonNode> lines = new ArrayList<>();
        for (String line : reply.body().split("\n")) {
            if (!line.isEmpty()) {
                lines.add(JSON.readTree(line));
            }
        }
        if (file.has("count") && file.path("count").asInt() != lines.size()) {
            throw new IOException("count: " + file + ", found " + lines.size());
        }
        return lines;
    }

    private Reply get(URI address, String form) throws IOException, InterruptedException {
        return site.client()
                .sendAsOffice(HttpRequest.newBuilder(address)
                        .header("Accept", form)
                        .timeout(LONGEST_ANSWER)
                        .GET());
    }
}
