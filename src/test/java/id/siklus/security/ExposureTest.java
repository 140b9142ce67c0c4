package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stock HAPI server, Spring Boot or an authorization server shows on the same port, and this one does not. */
class ExposureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/control/jobs",
                "/control/jobs/1",
                "/actuator",
                "/actuator/health",
                "/actuator/env",
                "/actuator/heapdump",
                "/health",
                "/metrics",
                "/prometheus",
                "/tester",
                "/tester/home",
                "/mcp",
                "/mcp/messages",
                "/sse",
                "/h2-console",
                "/error",
                "/login",
                "/logout",
                "/web",
                "/oauth2/authorize",
                "/oauth2/device_authorization",
                "/oauth2/introspect",
                "/userinfo",
                "/connect/register",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF"
            })
    void showsNothingBesideFhir(String path) {
        for (String method : new String[] {"GET", "POST"}) {
            HttpResponse<String> stranger = answer(method, path, "");
            HttpResponse<String> caller = answer(method, path, TestServer.usualToken());

            assertThat(stranger.statusCode()).as(path).isIn(401, 404, 405);
            assertThat(caller.statusCode()).as(path + caller.body()).isIn(400, 404, 405);
            assertThat(Stream.of(stranger.body(), caller.body()))
                    .as(path)
                    .noneMatch(body -> body.contains("Exception") || body.contains("\tat ") || body.contains("jdbc:"));
        }
    }

    @Test
    void showsThePublicHalvesOfItsKeysOrNone() {
        HttpResponse<String> keys = answer("GET", "/oauth2/jwks", "");

        assertThat(keys.body()).doesNotContain("\"d\"", "\"p\"", "\"q\"");
    }

    @Test
    void declaresItsApiWithoutSayingWhatIsStored() {
        HttpResponse<String> page = answer("GET", "/fhir/api-docs", "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .doesNotContain(TestServer.ORGANIZATION + "\"", "jdbc:", "$expunge", "$reindex", "$export-poll-status");
    }

    @Test
    void namesNoProductVersionInItsHeaders() {
        HttpResponse<String> answer = TestServer.get("/Patient?_count=1");

        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By").orElse("")).doesNotContainIgnoringCase("hapi");
    }

    private static HttpResponse<String> answer(String method, String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestServer.root() + path))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
        return TestServer.send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }
}
