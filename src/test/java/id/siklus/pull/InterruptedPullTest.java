package id.siklus.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.siklus.TestServer;
import id.siklus.bulk.SmallDisk;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a download when the disk is full, or the job is cancelled, in the middle of a file. */
class InterruptedPullTest {

    private static final int PEOPLE = 60;
    private static final RetryPolicy QUICK = new RetryPolicy(8, Duration.ofMillis(20), Duration.ofMillis(200));

    private static TestFacility facility;

    @TempDir
    private Path folder;

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
    void aFullDiskIsNamedAndTheSameCommandGoesOnOnceThereIsRoom() throws Exception {
        try (SmallDisk disk = new SmallDisk(1)) {
            Path out = Files.createDirectory(disk.folder().resolve("ekspor"));
            Path part = out.resolve(".unfinished").resolve("Patient-1.part");
            gateway.slowFiles(500, 200);
            CompletableFuture<PullResult> first = CompletableFuture.supplyAsync(() -> pulled(out));
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(part) && Files.size(part) >= 5_000);
            Path ballast = disk.fill(0);

            assertThatThrownBy(first::join)
                    .hasRootCauseInstanceOf(IOException.class)
                    .rootCause()
                    .hasMessageContaining("Patient-1.part")
                    .hasMessageContaining("Kosongkan tempat");
            long left = Files.size(part);
            Files.delete(ballast);
            gateway.quiet();
            PullResult result = pull(out);

            assertThat(Exported.resources(result.folder())).isEqualTo(everybody());
            assertThat(gateway.seen("GET", "/fhir/\\$export")).hasSize(1);
            assertThat(gateway.seen("GET", "/bulk/[^/]+/[^/]+").stream().map(Gateway.Seen::range))
                    .containsExactly("null", "bytes=" + left + "-");
        }
    }

    @Test
    void aDiskThatIsTooSmallIsNamedBeforeAnythingIsDownloaded() throws Exception {
        try (SmallDisk disk = new SmallDisk(1)) {
            Path out = Files.createDirectory(disk.folder().resolve("ekspor"));
            gateway.rewriteManifests(manifest -> manifest.replaceAll("\"size\" ?: ?\\d+", "\"size\":5000000"));

            assertThatThrownBy(() -> pull(out))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Disk hampir penuh")
                    .hasMessageContaining("4 MB");

            assertThat(gateway.seen("GET", "/bulk/[^/]+/[^/]+")).isEmpty();
        }
    }

    @Test
    void aJobThatIsCancelledInTheMiddleOfAFileIsBegunAnew() throws Exception {
        cancelBeforeFile(2, 2);
        gateway.cutFiles(3_000, 1);

        PullResult result = pull(folder);

        assertThat(Exported.resources(result.folder())).isEqualTo(everybody());
        assertThat(gateway.seen("GET", "/fhir/\\$export")).hasSize(2);
        assertThat(said).anyMatch(line -> line.contains("mulai dari awal"));
    }

    @Test
    void aJobThatIsCancelledAgainAndAgainIsGivenUpAndNothingIsPublished() {
        cancelBeforeFile(1, Integer.MAX_VALUE);

        assertThatThrownBy(() -> pull(folder))
                .isInstanceOfSatisfying(
                        PullException.class, e -> assertThat(e.kind()).isEqualTo(PullException.Kind.GONE))
                .hasMessageContaining("tidak ada lagi di server");

        assertThat(gateway.seen("GET", "/fhir/\\$export")).hasSize(2);
        assertThat(folder.resolve("latest")).doesNotExist();
        assertThat(folder.resolve(".unfinished")).doesNotExist();
    }

    /** Somebody with the same client cancels the job before these requests for a file, counted from 1. */
    private void cancelBeforeFile(int first, int last) {
        gateway.add(new Gateway.Trouble() {

            private int asked;

            @Override
            public synchronized boolean befalls(com.sun.net.httpserver.HttpExchange exchange, Gateway.Answer answer) {
                if (Gateway.isFile(exchange) && ++asked >= first && asked <= last) {
                    String job = exchange.getRequestURI().getPath().replaceFirst("/[^/]+$", "");
                    int status = TestServer.send(HttpRequest.newBuilder(URI.create(TestServer.root() + job))
                                    .header("Authorization", "Bearer " + TestServer.issue(facility.id, facility.secret))
                                    .DELETE())
                            .statusCode();
                    assertThat(status).isEqualTo(202);
                }
                return false;
            }
        });
    }

    private static List<String> everybody() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> facility.person(number) + "/1")
                .sorted()
                .toList();
    }

    private PullResult pulled(Path out) {
        try {
            return pull(out);
        } catch (IOException | InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    private PullResult pull(Path out) throws IOException, InterruptedException {
        String base = gateway.root() + "/fhir";
        PullSettings settings = new PullSettings(
                new Order(base, Level.SYSTEM, "", List.of("Patient"), List.of(), Format.NDJSON),
                out,
                null,
                2,
                QUICK,
                Duration.ofSeconds(2),
                Locale.forLanguageTag("id"),
                facility.credentials(base));
        return new ExportPuller(settings, new Told(said)).pull();
    }
}
