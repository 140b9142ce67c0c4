package id.siklus.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * A registered client with its secret: finds the token URL by the server's SMART discovery, gets a token (client_credentials) and a new one shortly before it
 * expires.
 */
public final class ClientSecret implements Credentials {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final RetryPolicy RETRY = new RetryPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(10));
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    /** A request that has begun must still arrive with a good token. */
    private static final long MARGIN_SECONDS = 30;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String base;
    private final String id;
    private final String secret;
    private Optional<String> header = Optional.empty();
    private long until;

    /** @param base of the FHIR server */
    public ClientSecret(URI base, String id, String secret) {
        this.base = base.toString().replaceAll("/+$", "");
        this.id = id;
        this.secret = secret;
    }

    @Override
    public synchronized Optional<String> authorization() throws IOException, InterruptedException {
        if (header.isEmpty() || System.nanoTime() - until >= 0) {
            JsonNode token = token();
            header = Optional.of("Bearer " + token.path("access_token").asText());
            long life = Math.max(0, token.path("expires_in").asLong() - MARGIN_SECONDS);
            until = System.nanoTime() + life * 1_000_000_000;
        }
        return header;
    }

    @Override
    public synchronized void forget() {
        header = Optional.empty();
    }

    private JsonNode token() throws IOException, InterruptedException {
        String basic = Base64.getEncoder()
                .encodeToString((encoded(id) + ":" + encoded(secret)).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(tokenUrl()))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        if (answer.statusCode() != 200) {
            throw new CredentialsRefusedException("Client '" + id + "' tidak diberi token (" + said(answer)
                    + "). Periksa client id dan rahasianya, atau daftarkan dengan siklus client add"
                    + " / this client gets no token; check its id and secret");
        }
        return JSON.readTree(answer.body());
    }

    private String tokenUrl() throws IOException, InterruptedException {
        String place = base + "/.well-known/smart-configuration";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(place)));
        String url = answer.statusCode() == 200
                ? JSON.readTree(answer.body()).path("token_endpoint").asText()
                : "";
        if (url.isEmpty()) {
            throw new CredentialsRefusedException(
                    place + " tidak menyebut token_endpoint; pakai --token / names no token_endpoint; use --token");
        }
        return url;
    }

    /** A token may be asked for twice: a busy token service and a broken connection are tried again, as requests are. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest built = request.timeout(LONGEST_ANSWER).build();
        for (int attempt = 1; ; attempt++) {
            Duration pause = RETRY.pauseAfter(attempt);
            try {
                HttpResponse<String> answer = http.send(built, BodyHandlers.ofString());
                if (!BUSY.contains(answer.statusCode()) || attempt >= RETRY.attempts()) {
                    return answer;
                }
                Duration asked = RetryAfter.of(answer, Instant.now());
                pause = asked.compareTo(pause) > 0 ? asked.plus(RETRY.jitter()) : pause;
            } catch (IOException e) {
                if (attempt >= RETRY.attempts() || NoAnswerException.neverArrived(e)) {
                    throw new NoAnswerException(base, e);
                }
            }
            // The back-off itself; an interrupt ends it.
            Thread.sleep(pause.toMillis());
        }
    }

    private static String said(HttpResponse<String> answer) throws IOException {
        try {
            JsonNode body = JSON.readTree(answer.body());
            String description = body.path("error_description").asText();
            return "HTTP " + answer.statusCode() + " " + body.path("error").asText()
                    + (description.isEmpty() ? "" : ": " + description);
        } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
            return "HTTP " + answer.statusCode();
        }
    }

    /** RFC 6749, section 2.3.1. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
