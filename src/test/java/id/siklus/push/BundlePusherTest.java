package id.siklus.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlePusherTest {

    private static final String REPEATABLE = """
            {"resourceType":"Bundle","type":"transaction","id":"%s","entry":[{"request":{"method":"PUT","url":"Patient/%s"}}]}""";
    private static final String PLAIN_POST = """
            {"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"POST","url":"Patient"}}]}""";

    @TempDir
    Path folder;

    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private Reply reply = (exchange, number) -> answer(exchange, 200, "{\"resourceType\":\"Bundle\"}");

    /** @param number of the request, 1.. */
    private interface Reply {
        void to(HttpExchange exchange, int number) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("/metadata")) {
                answer(exchange, 200, "{\"resourceType\":\"CapabilityStatement\"}");
                return;
            }
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            reply.to(exchange, requests.incrementAndGet());
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdownNow();
    }

    @Test
    void sendsEveryLineAndFileOnce() throws Exception {
        write("01-pasien.ndjson", "{\"resourceType\":\"Patient\",\"id\":\"a\"}\n\n{\"resourceType\":\"Patient\"}\n");
        write("02/satu.json", bundle("satu"));
        write("02/dua.json", bundle("dua"));

        PushResult result = push();

        assertThat(result.sent()).isEqualTo(4);
        assertThat(result.exitCode()).isZero();
        assertThat(received.subList(0, 2))
                .anyMatch(request -> request.startsWith("PUT /fhir/Patient/a "))
                .anyMatch(request -> request.startsWith("POST /fhir/Patient "));
        assertThat(received.subList(2, 4)).allMatch(request -> request.startsWith("POST /fhir {"));
    }

    @Test
    void sendsAFileWithoutTheByteOrderMarkOfItsEditor() throws Exception {
        write("a.json", "\uFEFF" + bundle("a"));
        write("b.ndjson", "\uFEFF{\"resourceType\":\"Patient\",\"id\":\"b\"}\n");

        PushResult result = push();

        assertThat(result.failures()).isEmpty();
        assertThat(received).hasSize(2).noneMatch(request -> request.contains("\uFEFF"));
    }

    @Test
    void skipsOnASecondPushWhatTheServerTook() throws Exception {
        write("a.json", bundle("a"));
        write("b.json", bundle("b"));
        push();
        write("b.json", bundle("berubah"));

        PushResult second = push();

        assertThat(second.skipped()).isEqualTo(1);
        assertThat(second.sent()).isEqualTo(1);
        assertThat(received).hasSize(3).last().asString().contains("berubah");
    }

    @Test
    void sendsAgainToAnotherServer() throws Exception {
        write("a.json", bundle("a"));
        push();

        PushResult other = push(URI.create(base() + "/lain"));

        assertThat(other.sent()).isEqualTo(1);
    }

    @Test
    void ignoresALineOfTheJournalThatWasCutOff() throws Exception {
        write("a.json", bundle("a"));
        push();
        Path journal = folder.resolve(PushSettings.JOURNAL_NAME);
        String line = Files.readString(journal);
        Files.writeString(journal, line.substring(0, 20));

        assertThat(push().sent()).isEqualTo(1);
        assertThat(push().skipped()).isEqualTo(1);
    }

    @Test
    void triesAgainWhenTheServerIsBusy() throws Exception {
        write("a.json", bundle("a"));
        reply = (exchange, number) -> answer(exchange, number == 1 ? 503 : number == 2 ? 429 : 200, "{}");

        PushResult result = push();

        assertThat(result.failures()).isEmpty();
        assertThat(result.retried()).isEqualTo(1);
        assertThat(received).hasSize(3);
    }

    @Test
    void triesAgainWhenTheConnectionBreaks() throws Exception {
        write("a.json", bundle("a"));
        reply = (exchange, number) -> {
            if (number == 1) {
                exchange.close();
            } else {
                answer(exchange, 200, "{}");
            }
        };

        assertThat(push().failures()).isEmpty();
        assertThat(received).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void doesNotRepeatWhatCouldBeStoredTwice() throws Exception {
        write("a.json", PLAIN_POST);
        reply = (exchange, number) -> {
            if (number == 1) {
                // A beginning of an answer, then nothing: the client cannot know what was stored.
                exchange.sendResponseHeaders(200, 500);
                exchange.getResponseBody().write('{');
            }
            exchange.close();
        };

        PushResult result = push();

        assertThat(result.failures())
                .hasSize(1)
                .first()
                .satisfies(failure -> assertThat(failure.status()).isZero());
        assertThat(received).hasSize(1);

        PushResult later = push();

        assertThat(later.failures())
                .singleElement()
                .satisfies(
                        failure -> assertThat(failure.messages().get(0).text()).contains("tersimpan dua kali"));
        assertThat(received).hasSize(1);
    }

    @Test
    void sendsAgainWhatTheServerHasRefusedWithoutStoringIt() throws Exception {
        write("a.json", PLAIN_POST);
        reply = (exchange, number) -> answer(exchange, number == 1 ? 422 : 200, "{}");

        push();

        assertThat(push().sent()).isEqualTo(1);
    }

    @Test
    void doesNotTrustAGatewayThatLostTheAnswer() throws Exception {
        write("a.json", PLAIN_POST);
        reply = (exchange, number) -> answer(exchange, 504, "");

        push();
        push();

        assertThat(received).hasSize(1);
    }

    @Test
    void givesUpAtTheLimit() throws Exception {
        write("a.json", bundle("a"));
        reply = (exchange, number) -> answer(exchange, 503, "sibuk");

        PushResult result = push();

        assertThat(received).hasSize(4);
        assertThat(result.failures())
                .hasSize(1)
                .first()
                .extracting(PushFailure::status)
                .isEqualTo(503);
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void tellsWhereAndWhatTheServerRefused() throws Exception {
        write("p.ndjson", bundle("a") + "\n" + bundle("salah") + "\n");
        reply = (exchange, number) -> {
            boolean wrong = received.get(number - 1).contains("salah");
            answer(exchange, wrong ? 422 : 200, """
                    {"resourceType":"OperationOutcome","issue":[
                      {"severity":"warning","details":{"text":"Peringatan"}},
                      {"severity":"error","details":{"text":"NIK harus 16 angka","coding":[{"code":"SKL-2010"}]},
                       "expression":["Bundle.entry[0].resource.identifier[0].value"]}]}""");
        };

        PushResult result =
                new BundlePusher(settings(URI.create(base()), 1), PushProgress.SILENT).push(List.of(folder));

        assertThat(result.sent()).isEqualTo(1);
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.place()).endsWith("p.ndjson:2");
            assertThat(failure.status()).isEqualTo(422);
            assertThat(failure.messages().get(0))
                    .isEqualTo(new Outcome(
                            "error", "SKL-2010", "Bundle.entry[0].resource.identifier[0].value", "NIK harus 16 angka"));
        });
    }

    @Test
    void doesNotSendWhatIsNoTransaction() throws Exception {
        write("a.json", "{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}");
        write("b.json", "{\"resourceType\":");
        write("c.json", "{\"nama\":\"bukan FHIR\"}");

        PushResult result = push();

        assertThat(result.failures()).hasSize(3);
        assertThat(received).isEmpty();
    }

    @Test
    void losesNoParcelWhoseIdDoesNotFitIntoAnAddress() throws Exception {
        write("a.ndjson", """
                {"resourceType":"Patient","id":"a b"}
                {"resourceType":"Patient","id":"a|b"}
                {"resourceType":"Patient","id":""}
                {"resourceType":"Patient","id":"utuh"}
                """);

        PushResult result = push();

        assertThat(result.failures())
                .hasSize(3)
                .allSatisfy(
                        failure -> assertThat(failure.messages().get(0).text()).contains("bukan id FHIR"));
        assertThat(result.sent()).isEqualTo(1);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(received).singleElement().asString().startsWith("PUT /fhir/Patient/utuh ");
    }

    @Test
    void failsOnlyTheParcelThatIsNotUtf8() throws Exception {
        Files.write(
                folder.resolve("a.json"),
                "{\"resourceType\":\"Patient\",\"id\":\"a\",\"x\":\"caf\u00e9\"}"
                        .getBytes(StandardCharsets.ISO_8859_1));
        Files.write(
                folder.resolve("b.ndjson"),
                ("{\"resourceType\":\"Patient\",\"id\":\"b\",\"x\":\"caf\u00e9\"}\n"
                                + "{\"resourceType\":\"Patient\",\"id\":\"c\"}\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        write("c.json", "{\"resourceType\":\"Patient\",\"id\":\"d\",\"x\":\"caf\u00e9\"}");

        PushResult result = push();

        assertThat(result.failures())
                .extracting(failure -> Path.of(failure.place()).getFileName().toString())
                .containsExactly("a.json", "b.ndjson:1");
        assertThat(result.failures())
                .allSatisfy(
                        failure -> assertThat(failure.messages().get(0).text()).startsWith("Bukan UTF-8"));
        assertThat(received).hasSize(2).last().asString().contains("caf\u00e9");
    }

    @Test
    void sendsNumberedFilesInTheOrderOfTheirNumbers() throws Exception {
        for (String name :
                List.of("02-b.json", "00-z.json", "02-a.json", "01-y.json", "20261101-x.json", "20261102-w.json")) {
            write(name, bundle(name.replaceAll("\\W", "")));
        }

        assertThat(Batch.of(List.of(folder)))
                .extracting(batch -> batch.files().stream()
                        .map(file -> file.getFileName().toString())
                        .toList())
                .containsExactly(
                        List.of("00-z.json"),
                        List.of("01-y.json"),
                        List.of("02-a.json", "02-b.json"),
                        List.of("20261101-x.json", "20261102-w.json"));
        assertThat(push().sent()).isEqualTo(6);
        assertThat(received.get(0)).contains("00zjson");
        assertThat(received.get(1)).contains("01yjson");
    }

    @Test
    void asksNothingMoreOfAServerThatIsGone() throws Exception {
        write("a.ndjson", numbered(1, 40));
        reply = (exchange, number) -> {
            answer(exchange, 200, "{}");
            server.stop(0);
        };

        PushResult result =
                new BundlePusher(settings(URI.create(base()), 1), PushProgress.SILENT).push(List.of(folder));

        assertThat(result.serverGone()).isTrue();
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.failures()).hasSizeBetween(1, 3);
    }

    @Test
    void saysAtOnceThatNobodyListens() throws Exception {
        write("a.json", bundle("a"));
        String base = base();
        server.stop(0);

        assertThatThrownBy(() -> push(URI.create(base)))
                .isInstanceOf(NoAnswerException.class)
                .hasMessageContaining(base);
        assertThat(folder.resolve(PushSettings.JOURNAL_NAME)).doesNotExist();
    }

    @Test
    void namesAnInputThatIsNotThere() {
        assertThatThrownBy(() -> new BundlePusher(settings(URI.create(base()), 2), PushProgress.SILENT)
                        .push(List.of(folder.resolve("tidak-ada.json"))))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("tidak-ada.json");
    }

    private PushResult push() throws Exception {
        return push(URI.create(base()));
    }

    private PushResult push(URI base) throws Exception {
        return new BundlePusher(settings(base, 4), PushProgress.SILENT).push(List.of(folder));
    }

    private PushSettings settings(URI base, int connections) {
        RetryPolicy quick = new RetryPolicy(4, Duration.ofMillis(10), Duration.ofMillis(40));
        return new PushSettings(
                base, connections, folder.resolve(PushSettings.JOURNAL_NAME), quick, Locale.ROOT, Credentials.NONE);
    }

    private String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/fhir";
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String numbered(int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i <= to; i++) {
            lines.append(bundle("b" + i)).append('\n');
        }
        return lines.toString();
    }

    private static String bundle(String id) {
        return REPEATABLE.formatted(id, id).strip();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
