package id.siklus.push;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * One FHIR server over HTTP. A busy server (429, 502, 503, 504) and a broken connection are tried again; any other answer is given to the caller. No
 * answer at all ends in a {@link NoAnswerException}.
 */
public final class FhirEndpoint {

    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final Set<Integer> REFUSED_UNREAD = Set.of(429, 503);
    private static final int UNAUTHORIZED = 401;
    private static final String JSON = "application/fhir+json";

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String base;
    private final RetryPolicy retry;
    private final Locale language;
    private final Credentials credentials;

    /**
     * @param base such as {@code http://127.0.0.1:8080/fhir}
     * @param language of the server's messages
     */
    public FhirEndpoint(URI base, RetryPolicy retry, Locale language, Credentials credentials) {
        this.credentials = credentials;
        this.base = base.toString().replaceAll("/+$", "");
        this.retry = retry;
        this.language = language;
    }

    public String base() {
        return base;
    }

    /** @param pathAndQuery below the base, with its leading slash, already encoded */
    public Answer get(String pathAndQuery) throws IOException, InterruptedException {
        return send(request(pathAndQuery).GET(), true);
    }

    /**
     * Sends a transaction or batch.
     *
     * @param repeatable whether sending it twice does no harm; if not, a connection that breaks while waiting for the answer is an error at once
     */
    public Answer postBundle(String json, boolean repeatable) throws IOException, InterruptedException {
        return send(body("").POST(BodyPublishers.ofString(json)), repeatable);
    }

    /**
     * Sends a transaction or batch under a name of its own.
     *
     * @param key goes out as {@code Idempotency-Key}: a server that knows it answers a second sending as the first
     */
    public Answer postBundle(String json, boolean repeatable, String key) throws IOException, InterruptedException {
        return send(body("").header("Idempotency-Key", key).POST(BodyPublishers.ofString(json)), repeatable);
    }

    /** @param path such as {@code /Patient/123} */
    public Answer put(String path, String json) throws IOException, InterruptedException {
        return send(body(path).PUT(BodyPublishers.ofString(json)), true);
    }

    public Answer post(String path, String json) throws IOException, InterruptedException {
        return send(body(path).POST(BodyPublishers.ofString(json)), false);
    }

    private HttpRequest.Builder body(String path) {
        return request(path).header("Content-Type", JSON);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", JSON)
                .header("Accept-Language", language.toLanguageTag());
    }

    /** A token that has ended meanwhile is renewed once; the refused request has changed nothing. */
    private Answer send(HttpRequest.Builder request, boolean repeatable) throws IOException, InterruptedException {
        Answer answer = send(authorized(request), repeatable);
        if (answer.status() == UNAUTHORIZED && credentials != Credentials.NONE) {
            credentials.forget();
            return send(authorized(request), repeatable);
        }
        return answer;
    }

    private HttpRequest authorized(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest.Builder copy = request.copy();
        credentials.authorization().ifPresent(value -> copy.setHeader("Authorization", value));
        return copy.build();
    }

    private Answer send(HttpRequest request, boolean repeatable) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            long start = System.nanoTime();
            Duration pause = retry.pauseAfter(attempt);
            try {
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
                if (!mayBeSentAgain(response.statusCode(), repeatable) || attempt >= retry.attempts()) {
                    long millis = (System.nanoTime() - start) / 1_000_000;
                    return new Answer(response.statusCode(), response.body(), attempt, millis);
                }
                Duration asked = RetryAfter.of(response, Instant.now());
                pause = asked.compareTo(pause) > 0 ? asked.plus(retry.jitter()) : pause;
            } catch (IOException e) {
                if (attempt >= retry.attempts() || !(repeatable || NoAnswerException.neverArrived(e))) {
                    throw new NoAnswerException(base, e);
                }
            }
            // The back-off itself: this thread has nothing else to do, and an interrupt ends it.
            Thread.sleep(pause.toMillis());
        }
    }

    /** What a gateway says of a server that did not answer it leaves open whether that server has stored something. */
    private static boolean mayBeSentAgain(int status, boolean repeatable) {
        return BUSY.contains(status) && (repeatable || REFUSED_UNREAD.contains(status));
    }
}
