package id.siklus.pull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.push.HttpLine;
import id.siklus.push.Outcome;
import id.siklus.push.RetryAfter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Jobs of bulk export at a server: begin, ask, remove (Bulk Data Access, "Bulk Data Export Operation Request Flow"). */
final class RemoteJobs {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);
    private static final Set<Integer> GONE = Set.of(404, 410);

    /** FHIR's IssueType: children of {@code transient}, which says nothing of the job itself. */
    private static final Set<String> PASSING =
            Set.of("transient", "lock-error", "no-store", "timeout", "incomplete", "throttled");

    private final HttpLine line;
    private final Locale language;

    RemoteJobs(HttpLine line, Locale language) {
        this.line = line;
        this.language = language;
    }

    /**
     * @param manifest null while the server works
     * @param progress as the server says it, may be empty
     * @param asked how long to stay away, zero when the server does not say
     * @param trouble whether the server could not tell how far the job is
     */
    record Status(@Nullable ServerManifest manifest, String progress, Duration asked, boolean trouble) {}

    /** @return where to ask about the job that has begun */
    String begin(URI kickOff) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                request(kickOff)
                        .header("Accept", "application/fhir+json")
                        .header("Prefer", "respond-async, handling=strict")
                        .GET(),
                false);
        if (answer.statusCode() != 202) {
            throw refused(answer, PullException.Kind.REFUSED);
        }
        String place = answer.headers().firstValue("Content-Location").orElse("");
        URI status = kickOff.resolve(place);
        if (place.isEmpty() || !line.leadsTo(status)) {
            throw new PullException(
                    PullException.Kind.REFUSED,
                    "Server menerima ekspor tetapi menunjuk ke '" + place
                            + "'; pakai alamat itu untuk --to, atau perbaiki siklus.server.base-url"
                            + " / the server points to another address for the job; use that one with --to");
        }
        return status.toString();
    }

    Status ask(String job) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                request(URI.create(job)).header("Accept", "application/json").GET(), true);
        Duration asked = RetryAfter.of(answer, Instant.now());
        String progress = answer.headers().firstValue("X-Progress").orElse("");
        return switch (answer.statusCode()) {
            case 200 -> new Status(ServerManifest.of(answer.body()), progress, asked, false);
            case 202 -> new Status(null, progress, asked, false);
            default -> {
                if (answer.statusCode() >= 500 && isPassing(answer.body())) {
                    yield new Status(null, progress, asked, true);
                }
                throw refused(
                        answer,
                        ofJob(
                                answer.statusCode(),
                                answer.statusCode() >= 500 ? PullException.Kind.FAILED : PullException.Kind.REFUSED));
            }
        };
    }

    /** A job that is not there any more counts as removed. */
    void remove(String job) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                request(URI.create(job))
                        .header("Accept", "application/fhir+json")
                        .DELETE(),
                true);
        if (answer.statusCode() >= 300 && !GONE.contains(answer.statusCode())) {
            throw refused(answer, PullException.Kind.REFUSED);
        }
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(LONGEST_ANSWER)
                .header("Accept-Language", language.toLanguageTag());
    }

    private HttpResponse<String> send(HttpRequest.Builder request, boolean repeatable)
            throws IOException, InterruptedException {
        return line.send(request, BodyHandlers.ofString(), repeatable).response();
    }

    private static PullException refused(HttpResponse<String> answer, PullException.Kind kind) {
        return refused(answer.statusCode(), answer.body(), kind);
    }

    /** @return what it means that the server answers this of a job or a file that it had named itself */
    static PullException.Kind ofJob(int status, PullException.Kind otherwise) {
        return GONE.contains(status) ? PullException.Kind.GONE : otherwise;
    }

    /** @param kind of a refusal that is not simply "busy" */
    static PullException refused(int status, String body, PullException.Kind kind) {
        String said = Outcome.in(body).stream()
                .map(outcome -> (outcome.code() + " " + outcome.text()).strip())
                .collect(Collectors.joining("; "));
        if (HttpLine.busy(status)) {
            return new PullException(
                    PullException.Kind.LATER,
                    "Server sedang sibuk (HTTP " + status + "): " + said
                            + ". Ulangi perintah yang sama nanti / the server is busy; give the same command again later");
        }
        if (kind == PullException.Kind.GONE) {
            return new PullException(
                    PullException.Kind.GONE,
                    "Pekerjaan ekspor atau berkasnya tidak ada lagi di server / the job or its file is not on the server any more, HTTP "
                            + status + ": " + said);
        }
        return new PullException(kind, "Server menolak / the server refused, HTTP " + status + ": " + said);
    }

    private static boolean isPassing(String body) {
        try {
            JsonNode issues = JSON.readTree(body).path("issue");
            return StreamSupport.stream(issues.spliterator(), false)
                    .anyMatch(issue -> PASSING.contains(issue.path("code").asText()));
        } catch (JsonProcessingException notOutcome) {
            return false;
        }
    }
}
