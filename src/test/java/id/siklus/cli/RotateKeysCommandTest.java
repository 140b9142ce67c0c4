package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.SignedJWT;
import id.siklus.PreparedDatabase;
import id.siklus.SiklusApplication;
import id.siklus.security.ClientRegistry;
import id.siklus.server.CallerRole;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** New keys beside a running server, which is one of its own: the tokens of all other tests are signed with the keys of theirs. */
class RotateKeysCommandTest {

    /** Nodes look for new keys each ten seconds. */
    private static final Duration NOTICED = Duration.ofSeconds(20);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Path data;
    private static ServletWebServerApplicationContext server;
    private static String secret;

    @BeforeAll
    static void startServer() {
        data = PreparedDatabase.copy("pg-kunci");
        SpringApplication application = new SpringApplication(SiklusApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setAllowCircularReferences(true);
        application.setAllowBeanDefinitionOverriding(true);
        application.setDefaultProperties(Map.of(
                "siklus.server.port", "0",
                "siklus.management.port", "0",
                "siklus.security.access-token-life", "90s",
                "siklus.limits.tokens-per-minute", "0",
                "siklus.database.directory", data.toString(),
                "siklus.database.pool-size", "4"));
        server = (ServletWebServerApplicationContext) application.run();
        secret = server.getBean(ClientRegistry.class)
                .putWithSecret("uji", "", CallerRole.KEMENKES, Set.of("system/*.rs"));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void aTokenLivesAsLongAsIsConfigured() throws Exception {
        JsonNode answer = token();
        SignedJWT token = SignedJWT.parse(answer.path("access_token").asText());

        assertThat(answer.path("expires_in").asInt()).isBetween(89, 90);
        assertThat(Duration.between(
                        token.getJWTClaimsSet().getIssueTime().toInstant(),
                        token.getJWTClaimsSet().getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void signsWithTheNewKeySoonAndRefusesWhatADistrustedOneSigned() throws Exception {
        String before = token().path("access_token").asText();

        String first = rotated();
        await().atMost(NOTICED).untilAsserted(() -> assertThat(kid(token())).isEqualTo(first));
        assertThat(status(before)).as("signed by the key before").isEqualTo(200);

        String second = rotated("--distrust");
        await().atMost(NOTICED).untilAsserted(() -> assertThat(kid(token())).isEqualTo(second));
        await().atMost(NOTICED).untilAsserted(() -> assertThat(status(before)).isEqualTo(401));
        assertThat(status(token().path("access_token").asText())).isEqualTo(200);
    }

    @Test
    void saysWhatItDoesInBothLanguages() {
        StringWriter out = new StringWriter();

        assertThat(SiklusCommand.commandLine()
                        .setOut(new PrintWriter(out, true))
                        .execute("rotate-keys", "--help"))
                .isZero();
        assertThat(out.toString()).contains("Mengganti kunci", "key that signs tokens", "--distrust");
    }

    /** @return the name of the new key, as the command says it */
    private static String rotated(String... options) {
        StringWriter out = new StringWriter();
        String[] arguments = new String[options.length + 3];
        arguments[0] = "rotate-keys";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = "--data";
        arguments[options.length + 2] = data.toString();

        assertThat(SiklusCommand.commandLine()
                        .setOut(new PrintWriter(out, true))
                        .execute(arguments))
                .isZero();
        return out.toString().strip().replaceAll("(?s).*: ", "");
    }

    private static String kid(JsonNode answer) throws java.text.ParseException {
        return SignedJWT.parse(answer.path("access_token").asText()).getHeader().getKeyID();
    }

    private static JsonNode token() throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString(("uji:" + secret).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(root() + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private static int status(String token) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(root() + "/fhir/Patient?_count=1"))
                        .header("Authorization", "Bearer " + token)
                        .GET())
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String root() {
        return "http://127.0.0.1:" + server.getWebServer().getPort();
    }
}
