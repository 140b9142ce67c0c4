package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.siklus.PreparedDatabase;
import id.siklus.launch.ServerProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is told to stop finishes what it has begun: the process, its signals and its sockets are the real ones. */
class GracefulShutdownTest {

    private static final String PATIENT = """
            {"resourceType": "Patient", "identifier": [{"system": "https://siklus.id/fhir/sid/no-rm/uji", "value": "RM-BERHENTI"}], "active": true,
             "name": [{"use": "official", "text": "Pasien Terakhir"}], "gender": "male", "birthDate": "1990-02-03", "multipleBirthInteger": 0}""";

    @TempDir(cleanup = org.junit.jupiter.api.io.CleanupMode.ON_SUCCESS)
    private Path folder;

    private Path data;
    private Process server;

    @AfterEach
    void end() throws InterruptedException {
        if (server != null && server.isAlive()) {
            server.destroy();
            if (!server.waitFor(60, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    @Test
    void answersARequestThatWasOnItsWayAndTakesNoOther() throws Exception {
        int port = ServerProcess.freePort();
        start(port);
        String token = token(port, secret());

        try (Socket socket = new Socket("127.0.0.1", port)) {
            sendAllButTheEnd(socket, token);
            server.destroy(); // SIGTERM
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThatThrownBy(() -> connect(port)).isInstanceOf(ConnectException.class));
            assertThat(server.isAlive()).isTrue();
            sendTheEnd(socket);

            assertThat(statusLine(socket)).contains(" 201 ");
        }

        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isIn(0, 143);
    }

    private void start(int port) throws IOException {
        data = PreparedDatabase.copy("pg-berhenti");
        server = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SiklusCommand.class.getName(),
                        "serve",
                        "--port",
                        String.valueOf(port),
                        "--data",
                        data.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> isReady(port));
    }

    private boolean isReady(int port) throws IOException, InterruptedException {
        assertThat(server.isAlive()).as(() -> log()).isTrue();
        try {
            return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (port + 1) + "/health/readiness")))
                    .contains("\"UP\"");
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("server.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Registered beside the running server, as an administrator would. */
    private String secret() {
        StringWriter out = new StringWriter();
        int exitCode = SiklusCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .execute(
                        "client",
                        "add",
                        "uji",
                        "--role",
                        "kemenkes",
                        "--scope",
                        "system/*.cruds",
                        "--data",
                        data.toString());
        assertThat(exitCode).isZero();
        return only(Pattern.compile("client_secret +(\\S+)"), out.toString());
    }

    private static String token(int port, String secret) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString(("uji:" + secret).getBytes(StandardCharsets.UTF_8));
        String answer = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        return only(Pattern.compile("\"access_token\" *: *\"([^\"]+)\""), answer);
    }

    private static void sendAllButTheEnd(Socket socket, String token) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(("POST /fhir/Patient HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/fhir+json\r\nConnection: close\r\nContent-Length: "
                        + PATIENT.length()
                        + "\r\n\r\n" + PATIENT.substring(0, 40))
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void sendTheEnd(Socket socket) throws IOException {
        socket.getOutputStream().write(PATIENT.substring(40).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static String statusLine(Socket socket) throws IOException {
        return String.valueOf(
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine());
    }

    private static void connect(int port) throws IOException {
        new Socket("127.0.0.1", port).close();
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
    }

    private static String only(Pattern wanted, String text) {
        Matcher found = wanted.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
