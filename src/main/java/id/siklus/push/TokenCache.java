package id.siklus.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A registered client's token: found by the server's SMART discovery, asked for with client_credentials, renewed shortly before it expires. */
final class TokenCache implements Credentials {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RetryPolicy RETRY = new RetryPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(10));
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    /** A request that has begun must still arrive with a good token. */
    private static final long MARGIN_SECONDS = 30;

    /** How a client proves that it is the one it names. */
    interface Proof {

        /** @return fields of the token request's form; the request itself may be given headers */
        Map<String, String> of(URI tokenUrl, HttpRequest.Builder request) throws IOException;
    }

    private final HttpLine line;
    private final String base;
    private final String id;
    private final Proof proof;
    private Optional<String> header = Optional.empty();
    private long until;

    /** @param base of the FHIR server */
    TokenCache(URI base, String id, Proof proof) {
        this.line = new HttpLine(base, RETRY, Credentials.NONE);
        this.base = base.toString().replaceAll("/+$", "");
        this.id = id;
        this.proof = proof;
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

    /** A token may be asked for twice: a busy token service and a broken connection are tried again, as requests are. */
    private JsonNode token() throws IOException, InterruptedException {
        URI url = tokenUrl();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url).header("Content-Type", "application/x-www-form-urlencoded");
        String form = "grant_type=client_credentials"
                + proof.of(url, request).entrySet().stream()
                        .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        HttpResponse<String> answer = send(request.POST(BodyPublishers.ofString(form)));
        if (HttpLine.busy(answer.statusCode())) {
            throw new NoAnswerException(url.toString(), new IOException("HTTP " + answer.statusCode()));
        }
        if (answer.statusCode() != 200) {
            throw new CredentialsRefusedException("Client '" + id + "' tidak diberi token (" + said(answer)
                    + "). Periksa client id dan rahasia atau kuncinya, atau daftarkan dengan siklus client add"
                    + " / this client gets no token; check its id and its secret or key");
        }
        return JSON.readTree(answer.body());
    }

    private URI tokenUrl() throws IOException, InterruptedException {
        String place = base + "/.well-known/smart-configuration";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(place)));
        String url = answer.statusCode() == 200
                ? JSON.readTree(answer.body()).path("token_endpoint").asText()
                : "";
        if (url.isEmpty()) {
            throw new CredentialsRefusedException(
                    place + " tidak menyebut token_endpoint; pakai --token / names no token_endpoint; use --token");
        }
        return URI.create(url);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return line.send(request.timeout(LONGEST_ANSWER), BodyHandlers.ofString(), true)
                .response();
    }

    private static String said(HttpResponse<String> answer) throws IOException {
        try {
            JsonNode body = JSON.readTree(answer.body());
            String description = body.path("error_description").asText();
            return "HTTP " + answer.statusCode() + " " + body.path("error").asText()
                    + (description.isEmpty() ? "" : ": " + description);
        } catch (JsonProcessingException notJson) {
            return "HTTP " + answer.statusCode();
        }
    }

    /** RFC 6749, section 2.3.1. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
