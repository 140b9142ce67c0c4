package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.PreparedDatabase;
import id.siklus.SiklusApplication;
import id.siklus.TestServer;
import id.siklus.launch.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** A server of its own that takes the tokens of an OIDC issuer in another process. */
class ExternalIssuerTest {

    private static Process issuer;
    private static String issuerUrl;
    private static ServletWebServerApplicationContext server;

    @BeforeAll
    static void startBoth() throws IOException {
        int port = ServerProcess.freePort();
        issuerUrl = "http://127.0.0.1:" + port;
        SpringApplication application = new SpringApplication(SiklusApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setAllowCircularReferences(true);
        application.setAllowBeanDefinitionOverriding(true);
        application.setDefaultProperties(Map.of(
                "siklus.server.port", "0",
                "siklus.management.port", "0",
                "siklus.database.directory", PreparedDatabase.copy("pg-oidc").toString(),
                "siklus.security.issuer-uri", issuerUrl,
                "siklus.security.audience", ForeignIssuer.AUDIENCE,
                "siklus.security.claims.client", "sub",
                "siklus.security.claims.organization", "faskes",
                "siklus.security.claims.role", "peran"));
        server = (ServletWebServerApplicationContext) application.run();

        // The issuer is away at first.
        assertThat(get("/Patient", TestServer.usualToken()).statusCode()).isEqualTo(503);

        issuer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dserver.port=" + port,
                        "-Dserver.address=127.0.0.1",
                        "-Dspring.config.location=optional:file:./none/",
                        ForeignIssuer.class.getName(),
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "issuer.log").toFile())
                .start();
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .failFast("the issuer ended, see target/issuer.log", () -> !issuer.isAlive())
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(tokenOf("pusat")).startsWith("ey"));
        // The server does not ask again for some seconds after it heard nothing, and the issuer may be quicker.
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                get("/Patient?_count=1", tokenOf("pusat")).statusCode())
                        .isEqualTo(200));
    }

    @AfterAll
    static void stopBoth() {
        if (issuer != null) {
            issuer.destroy();
        }
        server.close();
    }

    @Test
    void takesItsTokensAndReadsTheCallerOutOfMappedClaims() {
        String pusat = tokenOf("pusat", "system/*.cruds", "siklus/admin");

        HttpResponse<String> stored = send(HttpRequest.newBuilder(uri("/Organization/uji-luar"))
                .header("Authorization", "Bearer " + pusat)
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString("""
                        {"resourceType":"Organization","id":"uji-luar","active":true,"name":"Puskesmas luar",
                         "identifier":[{"system":"https://siklus.id/fhir/sid/kode-fasyankes","value":"uji-luar"}],
                         "type":[{"coding":[{"system":"http://terminology.kemkes.go.id/CodeSystem/organization-type","code":"102"}]}]}""")));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);

        Awaitility.await()
                .atMost(Standing.MEMORY.plusSeconds(10))
                .untilAsserted(() -> assertThat(get("/Patient?_count=1", tokenOf("puskesmas", "system/Patient.rs"))
                                .statusCode())
                        .isEqualTo(200));
        assertThat(get("/Encounter", tokenOf("puskesmas", "system/Patient.rs")).body())
                .contains("system/Encounter.s");
    }

    @Test
    void refusesATokenForAnotherAudienceWithoutARoleOrFromElsewhere() {
        assertThat(get("/Patient", tokenOf("server-lain")).statusCode()).isEqualTo(401);
        assertThat(get("/Patient", tokenOf("tanpa-peran")).statusCode()).isEqualTo(401);
        assertThat(get("/Patient", TestServer.usualToken()).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesAClientThatIsRegisteredHereAndDisabled() {
        String token = tokenOf("pusat");
        assertThat(get("/Patient?_count=1", token).statusCode()).isEqualTo(200);
        ClientRegistry clients = server.getBean(ClientRegistry.class);

        clients.putWithSecret("pusat", "", id.siklus.server.CallerRole.KEMENKES, java.util.Set.of("system/*.r"));
        clients.disable("pusat");

        Awaitility.await()
                .atMost(Standing.MEMORY.plusSeconds(10))
                .untilAsserted(() -> assertThat(get("/Patient", token).body()).contains("SKL-5014"));
        clients.putWithSecret("pusat", "", id.siklus.server.CallerRole.KEMENKES, java.util.Set.of("system/*.r"));
        Awaitility.await()
                .atMost(Standing.MEMORY.plusSeconds(10))
                .untilAsserted(() ->
                        assertThat(get("/Patient?_count=1", token).statusCode()).isEqualTo(200));
    }

    @Test
    void offersNoTokenServiceOfItsOwnAndPointsToTheIssuer() {
        JsonNode discovery = TestClient.json(send(
                HttpRequest.newBuilder(uri("/.well-known/smart-configuration")).GET()));

        assertThat(discovery.path("token_endpoint").asText()).isEqualTo(issuerUrl + "/oauth2/token");
        assertThat(send(HttpRequest.newBuilder(URI.create(root() + "/oauth2/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("grant_type=client_credentials")))
                        .statusCode())
                .isEqualTo(401);
    }

    private static String tokenOf(String client, String... scopes) {
        String scope = scopes.length == 0 ? "system/*.cruds" : String.join(" ", scopes);
        String basic =
                Base64.getEncoder().encodeToString((client + ":rahasia-" + client).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(issuerUrl + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope="
                        + java.net.URLEncoder.encode(scope, StandardCharsets.UTF_8))));
        return TestClient.json(answer).path("access_token").asText();
    }

    private static HttpResponse<String> get(String path, String token) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return TestServer.send(request);
    }

    private static URI uri(String path) {
        return URI.create(root() + "/fhir" + path);
    }

    private static String root() {
        return "http://127.0.0.1:" + server.getWebServer().getPort();
    }
}
