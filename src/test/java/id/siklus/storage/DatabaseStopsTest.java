package id.siklus.storage;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.PreparedDatabase;
import id.siklus.SiklusApplication;
import id.siklus.push.ClientSecret;
import id.siklus.push.Credentials;
import id.siklus.security.ClientRegistry;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** A server of its own, whose PostgreSQL really stops and comes back. */
class DatabaseStopsTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String LIBRARY = """
            {"resourceType":"Library","status":"draft","name":"Uji",
             "type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"asset-collection"}]}}""";

    private static Path data;
    private static ServletWebServerApplicationContext server;
    private static Credentials sender;

    @BeforeAll
    static void startServer() {
        data = PreparedDatabase.copy("pg-stops");
        SpringApplication application = new SpringApplication(SiklusApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setAllowCircularReferences(true);
        application.setAllowBeanDefinitionOverriding(true);
        application.setDefaultProperties(Map.of(
                "siklus.server.port", "0",
                "siklus.management.port", "0",
                "siklus.database.directory", data.toString()));
        server = (ServletWebServerApplicationContext) application.run();
        String secret = server.getBean(ClientRegistry.class)
                .putWithSecret("uji", "", CallerRole.KEMENKES, Set.of("system/*.cruds", Caller.ADMIN));
        sender = new ClientSecret(uri(""), "uji", secret);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void answers503WhileTheDatabaseIsAwayAndWorksAgainWithinTenSecondsOfItsReturn() throws Exception {
        assertThat(create().statusCode()).isEqualTo(201);
        EmbeddedDatabase database = server.getBean(EmbeddedDatabase.class);
        String password = database.password();
        int port = database.port();

        database.close();
        HttpResponse<String> write = create();
        HttpResponse<String> read = search();

        assertThat(write.statusCode()).as(write.body()).isEqualTo(503);
        assertThat(read.statusCode()).as(read.body()).isEqualTo(503);
        assertThat(write.headers().firstValue("Retry-After")).isPresent();
        assertThat(write.body()).contains("SKL-5003").contains("tidak akan tersimpan dua kali");

        try (EmbeddedPostgres again = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setPGStartupWait(Duration.ofMinutes(2))
                .start()) {
            assertThat(again.getPort()).isEqualTo(port);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(create().statusCode()).isEqualTo(201));
        }
    }

    private static HttpResponse<String> create() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("/Library"))
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(LIBRARY)));
    }

    private static HttpResponse<String> search() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("/Library?name=Uji")).GET());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        sender.authorization().ifPresent(value -> request.header("Authorization", value));
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getWebServer().getPort() + "/fhir" + path);
    }
}
