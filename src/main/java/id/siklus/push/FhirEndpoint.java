package id.siklus.push;

import id.siklus.push.HttpLine.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;

/** One FHIR server over HTTP: reads and writes of small JSON, as patient as its {@link HttpLine}. */
public final class FhirEndpoint {

    private static final String JSON = "application/fhir+json";

    private final HttpLine line;
    private final String base;
    private final Locale language;

    /**
     * @param base such as {@code http://127.0.0.1:8080/fhir}
     * @param language of the server's messages
     */
    public FhirEndpoint(URI base, RetryPolicy retry, Locale language, Credentials credentials) {
        this.line = new HttpLine(base, retry, credentials);
        this.base = base.toString().replaceAll("/+$", "");
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

    private Answer send(HttpRequest.Builder request, boolean repeatable) throws IOException, InterruptedException {
        Reply<String> reply = line.send(request, BodyHandlers.ofString(), repeatable);
        return new Answer(reply.response().statusCode(), reply.response().body(), reply.attempts(), reply.millis());
    }
}
