package id.siklus.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import id.siklus.security.ClientRegistry;
import id.siklus.server.CallerRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A server that is patient with nobody: with strangers who come again and again, and with statements of a second. */
class TightServerTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static ServletWebServerApplicationContext server;
    private static String token;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = GuardedServer.start(Map.of(
                "siklus.limits.unauthenticated-per-minute", "10",
                "siklus.audit.unproved.rows-of-address", "5",
                "siklus.database.statement-timeout", "1s"));
        token = token();
        // The first search of a server takes longer than a second on a slow machine.
        await().atMost(Duration.ofMinutes(1))
                .until(() -> send(authorized("/fhir/Patient?name=Siti").GET()).statusCode() == 200);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void slowsDownStrangersAndCountsThemWithoutHoldingUpWhoIsKnown() throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            HttpRequest.Builder stranger = request("/fhir/Patient/tidak-ada");
            answers.add(send((i % 2 == 0 ? stranger : stranger.header("Authorization", "Bearer e30.e30.eA")).GET()));
        }
        HttpResponse<String> known = send(authorized("/fhir/Patient?name=Siti").GET());

        assertThat(answers.subList(0, 10)).extracting(HttpResponse::statusCode).containsOnly(401);
        assertThat(answers.subList(12, 40)).extracting(HttpResponse::statusCode).contains(429);
        HttpResponse<String> last = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(last.body()).contains("SKL-5303");
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElse("0")))
                .isPositive();
        assertThat(known.statusCode()).as(known.body()).isEqualTo(200);
        // Five rows a minute, or ten when a minute ended in between.
        assertThat(rowsOfStrangers()).isBetween(5, 10);
    }

    @Test
    void answersATransactionThatIsStoredAlthoughOneOfItsReadsRanTooLong() throws Exception {
        String name = "uji-" + UUID.randomUUID();
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"request":{"method":"GET","url":"Observation?value-quantity=gt5"}},
                 {"resource":{"resourceType":"Organization","id":"%1$s","active":true,"name":"%1$s",
                   "identifier":[{"system":"https://siklus.id/fhir/sid/kode-fasyankes","value":"%1$s"}],
                   "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/organization-type","code":"prov"}]}]},
                  "request":{"method":"PUT","url":"Organization/%1$s"}},
                 {"request":{"method":"GET","url":"Organization/%1$s"}}]}""".formatted(name);
        HttpResponse<String> answer;
        try (Connection lock = server.getBean(HikariDataSource.class).getConnection()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table hfj_spidx_quantity in access exclusive mode");

            answer = send(authorized("/fhir")
                    .header("Content-Type", "application/fhir+json")
                    .POST(BodyPublishers.ofString(bundle)));
        }

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode entries = new ObjectMapper().readTree(answer.body()).path("entry");
        assertThat(entries.findValuesAsText("status").stream()
                        .filter(status -> status.matches("\\d{3}.*"))
                        .map(status -> status.substring(0, 3)))
                .containsExactly("503", "201", "200");
        assertThat(answer.body()).contains("SKL-5301");
        assertThat(send(authorized("/fhir/Organization/" + name).GET()).statusCode())
                .isEqualTo(200);
    }

    private static int rowsOfStrangers() {
        Integer rows = new JdbcTemplate(server.getBean(HikariDataSource.class))
                .queryForObject(
                        "select count(*) from siklus.audit_event where outcome in (401, 429) and interaction <> 'counted'",
                        Integer.class);
        return rows == null ? 0 : rows;
    }

    /** @return a token of a client of the ministry */
    private static String token() throws IOException, InterruptedException {
        String secret = server.getBean(ClientRegistry.class)
                .putWithSecret("sabar", "", CallerRole.KEMENKES, Set.of("system/*.cruds", "siklus/admin"));
        String basic = Base64.getEncoder().encodeToString(("sabar:" + secret).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        return new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    }

    private static HttpRequest.Builder authorized(String path) {
        return request(path).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.getWebServer().getPort() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
