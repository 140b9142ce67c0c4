package id.siklus.chaos;

import id.siklus.launch.Senders;
import id.siklus.push.Credentials;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A client without any patience of its own: it sends once and tells what came of it. */
record Client(HttpClient http, URI base, Senders senders) {

    static final String FHIR_JSON = "application/fhir+json";

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    /**
     * What a server answered.
     *
     * @param sent System.nanoTime() when it was sent
     * @param answered System.nanoTime() when the whole answer was there
     */
    record Reply(int status, String body, HttpHeaders headers, long sent, long answered) {

        boolean ok() {
            return status >= 200 && status < 300;
        }

        double millis() {
            return (answered - sent) / 1e6;
        }
    }

    /** @param pathAndQuery below the base, already encoded; empty for a transaction */
    HttpRequest.Builder to(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(base + pathAndQuery))
                .header("Accept", FHIR_JSON)
                .timeout(LONGEST_ANSWER);
    }

    /** As the Puskesmas. */
    Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request, senders.facility());
    }

    /** As the ministry, which alone stores what visits refer to. */
    Reply sendAsOffice(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request, senders.office());
    }

    HttpRequest.Builder transaction(String bundle) {
        return to("").header("Content-Type", FHIR_JSON).POST(BodyPublishers.ofString(bundle));
    }

    Reply get(String pathAndQuery) throws IOException, InterruptedException {
        return send(to(pathAndQuery).GET());
    }

    Reply put(String pathAndQuery, String json) throws IOException, InterruptedException {
        return send(to(pathAndQuery).header("Content-Type", FHIR_JSON).PUT(BodyPublishers.ofString(json)));
    }

    Reply post(String pathAndQuery, String json) throws IOException, InterruptedException {
        return send(to(pathAndQuery).header("Content-Type", FHIR_JSON).POST(BodyPublishers.ofString(json)));
    }

    private Reply send(HttpRequest.Builder request, Credentials sender) throws IOException, InterruptedException {
        sender.authorization().ifPresent(value -> request.setHeader("Authorization", value));
        long sent = System.nanoTime();
        HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        return new Reply(answer.statusCode(), body, answer.headers(), sent, System.nanoTime());
    }
}
