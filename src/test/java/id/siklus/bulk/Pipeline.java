package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Somebody who takes exports, as the specification says: begins, waits as long as it is told, downloads gzip'd, counts. */
public final class Pipeline {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String token;

    public Pipeline(String token) {
        this.token = token;
    }

    /** @param path below the FHIR base, such as {@code /Patient/$export} */
    public HttpResponse<String> kickOff(String path, String... headers) {
        return send("GET", TestServer.fhir() + path, with(headers, "Prefer", "respond-async"));
    }

    public HttpResponse<String> kickOffByPost(String path, String json, String... headers) {
        HttpRequest.Builder request = request(TestServer.fhir() + path, with(headers, "Prefer", "respond-async"))
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(json));
        return TestServer.send(request);
    }

    /** @return the address of the export that began */
    public static String begun(HttpResponse<String> kickOff) {
        assertThat(kickOff.statusCode()).as(kickOff.body()).isEqualTo(202);
        return kickOff.headers().firstValue("Content-Location").orElseThrow();
    }

    /** Asks until the export is over. */
    public JsonNode manifest(HttpResponse<String> kickOff) {
        String address = begun(kickOff);
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            HttpResponse<String> answer = send("GET", address);
            if (answer.statusCode() == 200) {
                return json(answer.body());
            }
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
            assertThat(Instant.now()).as("%s takes too long", address).isBefore(until);
            try {
                // As long as the server tells.
                Thread.sleep(
                        1_000 * answer.headers().firstValueAsLong("Retry-After").orElseThrow());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** Downloads all files of a list of the manifest and compares what they hold with what they should hold. */
    public List<JsonNode> lines(JsonNode manifest, String list) {
        List<JsonNode> lines = new ArrayList<>();
        for (JsonNode item : manifest.path(list)) {
            List<JsonNode> read = read(item);
            assertThat(read)
                    .allSatisfy(line -> assertThat(line.path("resourceType").textValue())
                            .isEqualTo(item.path("type").textValue()));
            lines.addAll(read);
        }
        return lines;
    }

    /** The same of files that hold several types, each apart. */
    public List<List<JsonNode>> files(JsonNode manifest, String list) {
        List<List<JsonNode>> files = new ArrayList<>();
        manifest.path(list).forEach(item -> files.add(read(item)));
        return files;
    }

    private List<JsonNode> read(JsonNode item) {
        HttpResponse<byte[]> file = download(item.path("url").textValue());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).hasSize(item.path("extension").path("size").intValue());
        List<JsonNode> read = new String(gunzip(file.body()), StandardCharsets.UTF_8)
                .lines()
                .map(Pipeline::json)
                .toList();
        assertThat(read).hasSize(item.path("count").intValue());
        return read;
    }

    /** @return such as {@code Patient/123} of all exported resources */
    public List<String> names(JsonNode manifest) {
        return lines(manifest, "output").stream()
                .map(line -> line.path("resourceType").textValue() + "/"
                        + line.path("id").textValue())
                .toList();
    }

    public HttpResponse<byte[]> download(String url, String... headers) {
        try {
            return CLIENT.send(
                    request(url, with(headers, "Accept-Encoding", "gzip")).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> send(String method, String url, String... headers) {
        return TestServer.send(request(url, headers).method(method, BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String url, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** @return the headers with one more, unless it is among them */
    private static String[] with(String[] headers, String name, String value) {
        List<String> all = new ArrayList<>(List.of(headers));
        for (int i = 0; i < headers.length; i += 2) {
            if (headers[i].equals(name)) {
                return headers;
            }
        }
        all.add(name);
        all.add(value);
        return all.toArray(String[]::new);
    }

    private static byte[] gunzip(byte[] bytes) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
