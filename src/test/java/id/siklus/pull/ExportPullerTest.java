package id.siklus.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.TestServer;
import id.siklus.push.Credentials;
import id.siklus.push.RetryPolicy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against the real server, its real files, and a gateway between them that can fail. */
class ExportPullerTest {

    private static final int PEOPLE = 60;
    private static final RetryPolicy QUICK = new RetryPolicy(8, Duration.ofMillis(20), Duration.ofMillis(200));
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static TestFacility facility;

    @TempDir
    Path folder;

    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private Gateway gateway;

    @BeforeAll
    static void register() {
        facility = new TestFacility();
        facility.registers(0, PEOPLE);
    }

    @BeforeEach
    void open() throws IOException {
        gateway = new Gateway(TestServer.root());
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void takesEverythingAndThenWhatHasChanged() throws Exception {
        // given
        TestFacility own = new TestFacility();
        own.registers(0, 5);
        PullSettings auto =
                settings(TestFacility.ministry(gateway.root() + "/fhir"), PullSettings.AUTO, folder, "Patient");

        // when
        PullResult full = pull(auto);
        own.renames(2);
        own.registers(5, 6);
        PullResult increment = pull(auto);
        PullResult nothing = pull(auto);

        // then
        assertThat(of(own, full)).isEqualTo(versions(own, 0, 5));
        assertThat(full.resources()).isEqualTo(Exported.resources(full.folder()).size());
        assertThat(full.exitCode()).isZero();
        assertThat(of(own, increment)).containsExactlyInAnyOrder(own.person(2) + "/2", own.person(5) + "/1");
        assertThat(Exported.deletions(increment.folder())).noneMatch(name -> name.contains(own.id));
        assertThat(of(own, nothing)).isEmpty();
        assertThat(folder.resolve("latest"))
                .content()
                .isEqualTo(nothing.folder().getFileName() + "\n");
        assertThat(gateway.seen("DELETE", "/bulk/[^/]+")).hasSize(3);
    }

    @Test
    void namesWhatWasDeletedSinceTheLastTime() throws Exception {
        // given
        String room = facility.opensRoom();
        PullSettings auto = settings(facility, PullSettings.AUTO, folder, "Location");
        PullResult full = pull(auto);

        // when
        facility.closesRoom(room);
        PullResult increment = pull(auto);

        // then
        assertThat(Exported.resources(full.folder())).contains(room + "/1");
        assertThat(Exported.deletions(increment.folder())).contains("Location/" + room);
        assertThat(Exported.resources(increment.folder())).noneMatch(name -> name.startsWith(room));
    }

    @Test
    void goesOnWhereALineBroke() throws Exception {
        gateway.cutFiles(3000, 3);

        PullResult result = pull(settings(facility, null));

        assertThat(Exported.resources(result.folder())).isEqualTo(versions(facility, 0, PEOPLE));
        List<String> ranges = gateway.seen("GET", "/bulk/[^/]+/[^/]+").stream()
                .map(Gateway.Seen::range)
                .limit(4)
                .toList();
        assertThat(ranges).startsWith("null");
        // What a broken line has brought is kept, as far as it was read before the line broke.
        assertThat(ranges.subList(1, 4).stream()
                        .filter(range -> range.startsWith("bytes="))
                        .map(range -> Integer.parseInt(range.substring(6, range.length() - 1))))
                .isNotEmpty()
                .isSorted()
                .allSatisfy(from -> assertThat(from).isBetween(1, 9000));
    }

    @Test
    void downloadsAgainWhatWasAlteredOnTheWayAndSaysSo() throws Exception {
        gateway.spoilFiles(ExportPullerTest::flipped, 1);

        PullResult result = pull(settings(facility, null));

        assertThat(Exported.resources(result.folder())).isEqualTo(versions(facility, 0, PEOPLE));
        assertThat(said).anyMatch(line -> line.startsWith("Patient-1: "));
    }

    @Test
    void publishesNothingThatIsNotWhatTheManifestSays() throws Exception {
        gateway.rewriteManifests(
                manifest -> manifest.replaceAll("\"count\" ?: ?" + PEOPLE, "\"count\":" + (PEOPLE + 1)));

        assertThatThrownBy(() -> pull(settings(facility, null)))
                .isInstanceOf(PullException.class)
                .hasMessageContaining("Patient-1")
                .hasMessageContaining(PEOPLE + " baris")
                .hasMessageContaining("" + (PEOPLE + 1));
        assertThat(exports()).isEmpty();

        gateway.quiet();
        PullResult result = pull(settings(facility, null));
        assertThat(Exported.resources(result.folder())).isEqualTo(versions(facility, 0, PEOPLE));
    }

    @Test
    void noticesAnotherFileOfTheSameLength() throws Exception {
        gateway.rewriteManifests(manifest ->
                manifest.replaceAll("\"sha256\" ?: ?\"[0-9a-f]{64}\"", "\"sha256\":\"" + "0".repeat(64) + "\""));

        assertThatThrownBy(() -> pull(settings(facility, null)))
                .isInstanceOf(PullException.class)
                .hasMessageContaining("SHA-256");
        assertThat(exports()).isEmpty();
    }

    @Test
    void staysAwayAsLongAsABusyServerAsks() throws Exception {
        gateway.busy("GET", "/fhir/\\$export", 503, 1, 1);
        gateway.busy("GET", "/bulk/[^/]+", 429, 1, 1);
        gateway.busy("GET", "/bulk/[^/]+/[^/]+", 429, 1, 1);

        PullResult result = pull(settings(facility, null));

        assertThat(Exported.resources(result.folder())).isEqualTo(versions(facility, 0, PEOPLE));
        for (String path : List.of("/fhir/\\$export", "/bulk/[^/]+", "/bulk/[^/]+/[^/]+")) {
            List<Gateway.Seen> asked = gateway.seen("GET", path);
            assertThat(asked).hasSizeGreaterThanOrEqualTo(2);
            assertThat(Duration.ofNanos(asked.get(1).nanos() - asked.get(0).nanos()))
                    .as(path)
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void saysThatABusyServerIsWorthTryingLater() {
        gateway.busy("GET", "/fhir/\\$export", 429, 0, 1000);

        assertThatThrownBy(() -> pull(settings(facility, null)))
                .isInstanceOfSatisfying(
                        PullException.class, e -> assertThat(e.isTemporary()).isTrue());
    }

    @Test
    void beginsAnewWhenTheServerHasForgottenTheJob() throws Exception {
        // given an export that broke off after its job had ended
        gateway.busy("GET", "/bulk/[^/]+/[^/]+", 503, 0, 1000);
        assertThatThrownBy(() -> pull(settings(facility, null))).isInstanceOf(PullException.class);
        gateway.quiet();
        String job = gateway.seen("GET", "/bulk/[^/]+").get(0).path();
        int removed = TestServer.send(HttpRequest.newBuilder(URI.create(TestServer.root() + job))
                        .header("Authorization", "Bearer " + TestServer.issue(facility.id, facility.secret))
                        .DELETE())
                .statusCode();

        // when
        PullResult result = pull(settings(facility, null));

        // then
        assertThat(removed).isEqualTo(202);
        assertThat(Exported.resources(result.folder())).isEqualTo(versions(facility, 0, PEOPLE));
        assertThat(gateway.seen("GET", "/fhir/\\$export")).hasSize(2);
        assertThat(said).anyMatch(line -> line.contains("mulai dari awal"));
    }

    @Test
    void usesTheJobThatAnEarlierRunBegan() throws Exception {
        gateway.busy("GET", "/bulk/[^/]+/[^/]+", 503, 0, 1000);
        assertThatThrownBy(() -> pull(settings(facility, null))).isInstanceOf(PullException.class);
        gateway.quiet();

        pull(settings(facility, null));

        assertThat(gateway.seen("GET", "/fhir/\\$export")).hasSize(1);
    }

    @Test
    void refusesAFolderOfAnotherOrderAndOneThatHoldsSomethingElse() throws Exception {
        pull(settings(facility, null));
        Path other = Files.createDirectories(folder.resolve("lain"));
        Files.writeString(other.resolve("catatan.txt"), "x");
        Path file = other.resolve("catatan.txt");

        assertThatThrownBy(() -> pull(settings(facility, null, folder, "Organization")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pilih folder lain");
        assertThatThrownBy(() -> pull(settings(facility, null, other, "Patient")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pull(settings(facility, null, file, "Patient")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsItsTokenToNoOtherServer() {
        gateway.rewriteManifests(manifest -> manifest.replace(gateway.root(), "http://127.0.0.2:1"));

        assertThatThrownBy(() -> pull(settings(facility, null)))
                .isInstanceOf(PullException.class)
                .hasMessageContaining("http://127.0.0.2:1");
    }

    @Test
    void saysWhatTheServerRefuses() {
        assertThatThrownBy(() -> pull(settings(facility, null, folder, "Pasien")))
                .isInstanceOfSatisfying(
                        PullException.class, e -> assertThat(e.isTemporary()).isFalse())
                .hasMessageContaining("SKL-")
                .hasMessageContaining("Pasien");
    }

    @Test
    void saysThatTheClientGetsNoToken() {
        PullSettings usual = settings(facility, null);
        Credentials wrong = new id.siklus.push.ClientSecret(URI.create(gateway.root() + "/fhir"), facility.id, "salah");

        assertThatThrownBy(() -> pull(new PullSettings(
                        usual.order(), folder, null, 2, QUICK, Duration.ofSeconds(5), INDONESIAN, wrong)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tidak diberi token");
    }

    @Test
    void waitsNoLongerForALineThatHasFallenSilent() throws Exception {
        gateway.add(new Silence());

        PullResult result = pull(settings(facility, null));

        assertThat(Exported.resources(result.folder())).isEqualTo(versions(facility, 0, PEOPLE));
    }

    /** The first file brings some bytes and then nothing more, and stays open. */
    private static final class Silence implements Gateway.Trouble {

        private boolean done;

        @Override
        public boolean befalls(com.sun.net.httpserver.HttpExchange exchange, Gateway.Answer answer) throws IOException {
            if (done || !Gateway.isFile(exchange)) {
                return false;
            }
            done = true;
            byte[] whole = answer.get().body();
            exchange.getResponseHeaders()
                    .set("ETag", answer.get().headers().firstValue("ETag").orElse(""));
            exchange.sendResponseHeaders(200, whole.length);
            exchange.getResponseBody().write(whole, 0, 1000);
            exchange.getResponseBody().flush();
            return true;
        }
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] copy = bytes.clone();
        copy[copy.length / 2] ^= 1;
        return copy;
    }

    private static List<String> versions(TestFacility of, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> of.person(number) + "/1")
                .sorted()
                .toList();
    }

    private static List<String> of(TestFacility own, PullResult result) throws IOException {
        return Exported.resources(result.folder()).stream()
                .filter(name -> name.startsWith(own.id))
                .toList();
    }

    private List<Path> exports() throws IOException {
        return Disk.list(folder).stream()
                .filter(path -> !path.getFileName().toString().startsWith("."))
                .toList();
    }

    private PullSettings settings(TestFacility of, String since) {
        return settings(of, since, folder, "Patient");
    }

    private PullSettings settings(TestFacility of, String since, Path out, String type) {
        return settings(of.credentials(gateway.root() + "/fhir"), since, out, type);
    }

    private PullSettings settings(Credentials credentials, String since, Path out, String type) {
        String base = gateway.root() + "/fhir";
        return new PullSettings(
                new Order(base, Level.SYSTEM, "", List.of(type), List.of(), Format.NDJSON),
                out,
                since,
                2,
                QUICK,
                Duration.ofSeconds(2),
                INDONESIAN,
                credentials);
    }

    private PullResult pull(PullSettings settings) throws IOException, InterruptedException {
        return new ExportPuller(settings, new Told(said)).pull();
    }
}
