package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import id.siklus.SiklusApplication;
import id.siklus.TestFolder;
import id.siklus.TestServer;
import id.siklus.audit.AuditVerification;
import id.siklus.audit.VerificationReport;
import id.siklus.storage.Superuser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A second server on the PostgreSQL of the first, as two nodes behind one address share it. */
class TwoNodesTest {

    private static final int REQUESTS_OF_EACH = 30;

    private static ServletWebServerApplicationContext second;

    @BeforeAll
    static void startTheSecond() throws IOException {
        DriverManagerDataSource database = (DriverManagerDataSource) Superuser.dataSource();
        Path key = Path.of(TestServer.database() + ".key-encryption-key");
        SpringApplication application = new SpringApplication(SiklusApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setAllowCircularReferences(true);
        application.setAllowBeanDefinitionOverriding(true);
        application.setDefaultProperties(Map.of(
                "siklus.server.port",
                "0",
                "siklus.management.port",
                "0",
                "siklus.database.url",
                database.getUrl(),
                "siklus.database.username",
                database.getUsername(),
                "siklus.database.password",
                database.getPassword(),
                "siklus.database.pool-size",
                "4",
                "siklus.follow.enabled",
                "false",
                "siklus.careplan.upkeep",
                "false",
                "siklus.database.directory",
                TestFolder.make("pg-two").resolve("pg").toString(),
                "siklus.security.key-encryption-key",
                Files.readString(key).trim()));
        second = (ServletWebServerApplicationContext) application.run();
    }

    @AfterAll
    static void stopTheSecond() {
        second.close();
    }

    @Test
    void anAssertionThatOneNodeTookIsAReplayForTheOther() throws Exception {
        TestClient client = TestClient.withEllipticKey().registered();
        JWTClaimsSet.Builder claims = client.claims().audience(List.of(TestClient.TOKEN_URL, root() + "/oauth2/token"));
        String first = client.signed(claims.jwtID(UUID.randomUUID().toString()));
        String other = client.signed(claims.jwtID(UUID.randomUUID().toString()));

        assertThat(TestClient.askWith(first).statusCode()).isEqualTo(200);
        HttpResponse<String> replayed = askSecond(first);
        assertThat(askSecond(other).statusCode()).isEqualTo(200);
        HttpResponse<String> replayedBack = TestClient.askWith(other);

        for (HttpResponse<String> refused : List.of(replayed, replayedBack)) {
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(401);
            assertThat(refused.body()).contains("jti was used before");
        }
    }

    @Test
    void bothSignWithTheKeysThatTheyShareEncrypted() {
        assertThat(second.getBean(SigningKeys.class).current().getKeyID())
                .isEqualTo(TestServer.bean(SigningKeys.class).current().getKeyID());
        assertThat(jdbc().queryForList("select jwk from siklus.signing_key", String.class))
                .isNotEmpty()
                .allSatisfy(stored -> assertThat(stored).startsWith("aes-gcm:").doesNotContain("\"d\""));
    }

    @Test
    void theTrailThatBothWriteAtOnceStaysOneWholeChain() throws Exception {
        List<String> numbers = new ArrayList<>();
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < REQUESTS_OF_EACH; i++) {
            for (String root : List.of(TestServer.root(), root())) {
                String number = UUID.randomUUID().toString();
                numbers.add(number);
                requests.add(() -> TestServer.send(HttpRequest.newBuilder(URI.create(root + "/fhir/Patient/tidak-ada"))
                                .header("X-Request-ID", number)
                                .GET())
                        .statusCode());
            }
        }
        ExecutorService senders = Executors.newFixedThreadPool(4);

        for (Future<Integer> answer : senders.invokeAll(requests)) {
            assertThat(answer.get()).isEqualTo(401);
        }
        senders.shutdown();

        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> assertThat(sealed(numbers)).containsOnly(1L).hasSameSizeAs(numbers));
        VerificationReport report = new AuditVerification(TestServer.bean(DataSource.class)).run(null, left -> {});
        assertThat(report.damages()).isEmpty();
        assertThat(report.isWhole()).isTrue();
    }

    /** @return for each row, by how many seals it is covered */
    private static List<Long> sealed(List<String> numbers) {
        return jdbc().queryForList("""
                select (select count(*) from siklus.audit_seal s where s.seqs @> e.seq)
                from siklus.audit_event e where e.request = any (string_to_array(?, ','))""", Long.class, String.join(",", numbers));
    }

    private static HttpResponse<String> askSecond(String assertion) {
        HttpRequest request = TestClient.form(
                        "/oauth2/token",
                        "grant_type",
                        "client_credentials",
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion",
                        assertion)
                .build();
        return TestServer.send(
                HttpRequest.newBuilder(request, (name, value) -> true).uri(URI.create(root() + "/oauth2/token")));
    }

    private static String root() {
        return "http://127.0.0.1:" + second.getWebServer().getPort();
    }

    private static JdbcTemplate jdbc() {
        return new JdbcTemplate(TestServer.bean(DataSource.class));
    }
}
