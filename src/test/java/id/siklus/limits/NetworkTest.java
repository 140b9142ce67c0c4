package id.siklus.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.siklus.TestFolder;
import id.siklus.security.ClientRegistry;
import id.siklus.server.CallerRole;
import id.siklus.storage.Superuser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A server over TLS behind a listed proxy, with one listed origin and tight limits; spoken to byte by byte, since clients of a library tidy up what they send. */
class NetworkTest {

    private static final String PASSWORD = "rahasia";

    private static Path directory;
    private static ServletWebServerApplicationContext server;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        directory = TestFolder.make("tls");
        certificate("pertama");
        Map<String, Object> settings = new HashMap<>();
        settings.put("siklus.server.tls-bundle", "web");
        settings.put("spring.ssl.bundle.jks.web.keystore.location", "file:" + directory.resolve("web.p12"));
        settings.put("spring.ssl.bundle.jks.web.keystore.password", PASSWORD);
        settings.put("spring.ssl.bundle.jks.web.keystore.type", "PKCS12");
        settings.put("spring.ssl.bundle.jks.web.reload-on-update", "true");
        settings.put("spring.ssl.bundle.watch.file.quiet-period", "500ms");
        settings.put("siklus.server.trusted-proxies", "127.0.0.1");
        settings.put("siklus.server.cors-origins", "https://app.example.go.id");
        settings.put("siklus.limits.requests-per-second", "2");
        settings.put("siklus.database.statement-timeout", "1s");
        server = GuardedServer.start(settings);
        token = issued("ukur");
        // The guide is stored in one transaction: locks would wait for its end, and it holds a connection.
        HealthIndicator guide = server.getBean("validationHealthIndicator", HealthIndicator.class);
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> assertThat(guide.health().getStatus()).isEqualTo(Status.UP));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void servesTlsAndTakesARenewedCertificateWithoutARestart() throws Exception {
        assertThat(subject()).contains("CN=pertama");

        certificate("kedua");

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(subject()).contains("CN=kedua"));
    }

    @Test
    void answersWithTheHeadersABrowserNeeds() throws Exception {
        Answer page = ask("GET / HTTP/1.0");
        Answer api = ask("GET /fhir/metadata HTTP/1.0", from("10.9.0.1"));

        for (Answer answer : List.of(page, api)) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
            assertThat(answer.header("Strict-Transport-Security")).startsWith("max-age=");
        }
        assertThat(api.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void letsOnlyTheListedOriginInAndNeverWithCredentials() throws Exception {
        Answer listed = ask("GET /fhir/metadata HTTP/1.0", from("10.9.0.2"), "Origin: https://app.example.go.id");
        Answer stranger = ask("GET /fhir/metadata HTTP/1.0", from("10.9.0.2"), "Origin: https://jahat.example");
        Answer preflight = ask(
                "OPTIONS /fhir/Patient HTTP/1.0",
                "Origin: https://app.example.go.id",
                "Access-Control-Request-Method: PUT",
                "Access-Control-Request-Headers: authorization,if-match,x-siklus-extract,x-siklus-break-glass");

        assertThat(listed.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.go.id");
        assertThat(listed.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(stranger.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.status()).isEqualTo(200);
        assertThat(preflight.header("Access-Control-Allow-Headers").toLowerCase(Locale.ROOT))
                .contains("if-match", "x-siklus-extract", "x-siklus-break-glass");
    }

    @Test
    void believesTheListedProxyOnWhoAsks() throws Exception {
        String number = UUID.randomUUID().toString();

        ask("GET /fhir/Patient/tidak-ada HTTP/1.0", from("203.0.113.7"), "X-Request-ID: " + number);

        assertThat(address(number)).isEqualTo("203.0.113.7");
    }

    @Test
    void slowsDownAClientThatAsksTooFast() throws Exception {
        String hasty = issued("buru-buru");
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 300 && answers.stream().noneMatch(answer -> answer.status() == 429); i++) {
            answers.add(ask("GET /fhir/Patient/tidak-ada HTTP/1.0", hasty));
        }
        Answer other = ask("GET /fhir/Patient/tidak-ada HTTP/1.0", issued("sabar"));

        assertThat(answers)
                .filteredOn(answer -> answer.status() == 429)
                .isNotEmpty()
                .allSatisfy(answer -> {
                    assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
                    assertThat(answer.body()).contains("OperationOutcome").contains("SKL-5303");
                });
        assertThat(other.status()).isNotEqualTo(429);
    }

    @Test
    void endsAStatementThatRunsTooLong() throws Exception {
        try (Connection lock = Superuser.dataSource(server).getConnection()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table hfj_resource in access exclusive mode");

            Answer answer = ask("GET /fhir/Patient?name=Siti HTTP/1.0", token);

            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains("SKL-5301");
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        }
    }

    @Test
    void saysThatItIsBusyWithinFiveSecondsWhenNoConnectionIsLeft() throws Exception {
        // The first request of its kind is slow in itself.
        ask("GET /fhir/Patient?name=Siti HTTP/1.0", token);
        HikariDataSource database = server.getBean(HikariDataSource.class);
        List<Connection> all = new ArrayList<>();
        try {
            // What the server does by itself may hold one for longer than the pool waits.
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .until(() -> all.add(database.getConnection()) && all.size() == database.getMaximumPoolSize());
            long start = System.nanoTime();

            Answer answer = ask("GET /fhir/Patient?name=Siti HTTP/1.0", token);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).containsAnyOf("SKL-5302", "SKL-5003");
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    @Test
    void showsNothingThatItCannotRecord() throws Exception {
        try (Connection lock = Superuser.dataSource(server).getConnection()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table siklus.audit_event in share mode");

            Answer answer = ask("GET /fhir/metadata HTTP/1.0", from("10.9.0.5"));

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("SKL-5201").doesNotContain("CapabilityStatement\"");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(ask("GET /fhir/metadata HTTP/1.0", from("10.9.0.6"))
                                .status())
                        .isEqualTo(200));
    }

    @Test
    void refusesAHeaderOfTwoMegabytes() throws Exception {
        Answer answer;
        try {
            answer = ask("GET /fhir/metadata HTTP/1.0", "X-Besar: " + "a".repeat(2 * 1024 * 1024));
        } catch (IOException resetWhileSending) {
            return;
        }
        assertThat(answer.status()).isIn(400, 431);
        assertThat(ask("GET /fhir/metadata HTTP/1.0", from("10.9.0.7")).status())
                .isEqualTo(200);
    }

    @Test
    void keepsManagementOnThisMachineAlone() throws IOException {
        int port = server.getEnvironment().getProperty("local.management.port", Integer.class, 0);
        InetAddress outside = outsideAddress();

        try (Socket inside = new Socket(InetAddress.getLoopbackAddress(), port)) {
            assertThat(inside.isConnected()).isTrue();
        }
        if (!outside.isLoopbackAddress()) {
            assertThatThrownBy(() -> new Socket(outside, port)).isInstanceOf(IOException.class);
        }
    }

    private static InetAddress outsideAddress() throws IOException {
        return java.util.Collections.list(java.net.NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(java.net.NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address instanceof java.net.Inet4Address)
                .findFirst()
                .orElse(InetAddress.getLoopbackAddress());
    }

    private static String address(String number) {
        return new JdbcTemplate(server.getBean(HikariDataSource.class))
                .queryForObject("select address from siklus.audit_event where request = ?", String.class, number);
    }

    /** @return the header with a token of a new client of the ministry */
    private static String issued(String client) throws IOException, GeneralSecurityException {
        String secret = server.getBean(ClientRegistry.class)
                .putWithSecret(client, "", CallerRole.KEMENKES, Set.of("system/*.cruds"));
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        String form = "grant_type=client_credentials";
        Answer answer = ask(
                "POST /oauth2/token HTTP/1.0",
                "Authorization: Basic " + basic,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + form.length(),
                "",
                form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return "Authorization: Bearer " + answer.body().replaceAll("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
    }

    private static String from(String address) {
        return "X-Forwarded-For: " + address;
    }

    private record Answer(int status, String head, String body) {

        String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).trim())
                    .findFirst()
                    .orElse("");
        }
    }

    private static Answer ask(String line, String... headers) throws IOException, GeneralSecurityException {
        try (SSLSocket socket = connect()) {
            String request = line + "\r\nHost: localhost\r\nConnection: close\r\n"
                    + String.join("\r\n", headers)
                    + (headers.length == 0 ? "" : "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            try (InputStream in = socket.getInputStream()) {
                in.transferTo(all);
            }
            String answer = all.toString(StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return new Answer(
                    Integer.parseInt(answer.substring(9, 12)), answer.substring(0, end), answer.substring(end + 4));
        }
    }

    private static String subject() throws IOException, GeneralSecurityException {
        try (SSLSocket socket = connect()) {
            socket.startHandshake();
            return ((X509Certificate) socket.getSession().getPeerCertificates()[0])
                    .getSubjectX500Principal()
                    .getName();
        }
    }

    private static SSLSocket connect() throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anybody()}, new SecureRandom());
        SSLSocket socket = (SSLSocket) context.getSocketFactory()
                .createSocket("127.0.0.1", server.getWebServer().getPort());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static void certificate(String name) throws IOException, InterruptedException {
        Path fresh = directory.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "web",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        fresh.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        Files.move(
                fresh,
                directory.resolve("web.p12"),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.ATOMIC_MOVE);
    }

    /** The certificate is the server's own; only its name is looked at. */
    private static final class Anybody implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
