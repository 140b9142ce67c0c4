package id.siklus.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.TestServer;
import id.siklus.security.ClientRegistry;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The requests of docs/contoh/siklus.http, sent one after the other as an editor would send them, by the client that docs/contoh/README.md registers. */
class HttpGuideTest {

    private static final Path FOLDER = Path.of("docs", "contoh");

    @Test
    void everyRequestIsAnsweredAsItsTitleSays() throws IOException {
        String secret = TestServer.bean(ClientRegistry.class)
                .putWithSecret(
                        "uji-http", "", CallerRole.KEMENKES, Set.of("system/*.cruds", Caller.ADMIN, Caller.ACT_FOR));
        String token = "";
        List<String> answered = new ArrayList<>();
        for (String block : Files.readString(FOLDER.resolve("siklus.http")).split("(?m)^###")) {
            String text = block.replace("{{fhir}}", TestServer.fhir())
                    .replace("{{server}}", TestServer.root())
                    .replace("{{client}}", "uji-http")
                    .replace("{{rahasia}}", secret)
                    .replace("{{token}}", token);
            List<String> lines =
                    text.lines().filter(line -> !line.startsWith("@")).toList();
            String title = lines.get(0).strip();
            if (lines.stream().noneMatch(line -> line.matches("(GET|POST) .*"))) {
                continue;
            }
            HttpResponse<String> answer = TestServer.send(request(lines));
            JsonNode body = new ObjectMapper().readTree(answer.body());
            answered.add(title);

            assertThat(answer.statusCode()).as(title + answer.body()).isEqualTo(title.contains("salah") ? 422 : 200);
            if (title.startsWith("Token")) {
                token = body.path("access_token").asText();
            }
            if (title.matches("([7-9]|10)\\..*")) {
                assertThat(body.path("entry")).as(title).isNotEmpty();
            }
        }

        assertThat(answered).hasSize(12).last().asString().startsWith("10.");
    }

    private static HttpRequest.Builder request(List<String> lines) throws IOException {
        int first = 0;
        while (!lines.get(first).matches("(GET|POST) .*")) {
            first++;
        }
        String[] asked = lines.get(first).split(" ", 2);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(asked[1].strip()));
        int line = first + 1;
        while (line < lines.size() && !lines.get(line).isBlank()) {
            String[] header = lines.get(line).split(": ", 2);
            request.header(header[0], header[1]);
            line++;
        }
        String body = lines.subList(line, lines.size()).stream()
                .collect(Collectors.joining("\n"))
                .strip();
        if (body.startsWith("<")) {
            body = Files.readString(FOLDER.resolve(body.substring(1).strip()));
        }
        return asked[0].equals("GET") ? request.GET() : request.POST(BodyPublishers.ofString(body));
    }
}
