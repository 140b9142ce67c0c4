package id.siklus.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siklus.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command as a process of its own, killed in the middle of a file, to the real server. */
class KilledExportTest {

    private static final int PEOPLE = 80;

    @TempDir
    Path folder;

    private Process process;

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void goesOnAfterAKillWithTheSameJobAndTheBytesThatAreThere() throws Exception {
        // given
        TestFacility facility = new TestFacility();
        facility.registers(0, PEOPLE);
        Path out = folder.resolve("ekspor");
        Path part = out.resolve(".unfinished").resolve("Patient-1.part");
        try (Gateway gateway = new Gateway(TestServer.root())) {
            gateway.slowFiles(500, 50);
            process = export(gateway, facility, out);
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(part) && Files.size(part) >= 5_000);

            // when
            process.destroyForcibly().waitFor();
            long left = Files.size(part);
            gateway.quiet();
            process = export(gateway, facility, out);
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);

            // then
            assertThat(ended).isTrue();
            assertThat(process.exitValue()).as(said()).isZero();
            assertThat(gateway.seen("GET", "/fhir/\\$export")).hasSize(1);
            assertThat(gateway.seen("GET", "/bulk/[^/]+/[^/]+").stream().map(Gateway.Seen::range))
                    .containsExactly("null", "bytes=" + left + "-");
        }
        Path export = out.resolve(Files.readString(out.resolve("latest")).strip());
        assertThat(Exported.resources(export))
                .isEqualTo(IntStream.range(0, PEOPLE)
                        .mapToObj(number -> facility.person(number) + "/1")
                        .sorted()
                        .toList());
    }

    private Process export(Gateway gateway, TestFacility facility, Path out) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.siklus.cli.SiklusCommand",
                        "export",
                        "--out",
                        out.toString(),
                        "--from",
                        gateway.root() + "/fhir",
                        "--type",
                        "Patient",
                        "--since",
                        "auto"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("export.log").toFile()));
        builder.environment().put("SIKLUS_CLIENT_ID", facility.id);
        builder.environment().put("SIKLUS_CLIENT_SECRET", facility.secret);
        return builder.start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("export.log"));
    }
}
