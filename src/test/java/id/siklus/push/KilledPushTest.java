package id.siklus.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siklus.TestServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real command as a process of its own, killed, over a line that breaks, to the real server. */
class KilledPushTest {

    private static final int PARCELS = 40;
    private static final String RECORD_NUMBERS = "https://siklus.id/fhir/sid/no-rm/uji";

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
    void goesOnAfterAKillWithoutADoubleOrAGap() throws Exception {
        // given
        for (int i = 0; i < PARCELS; i++) {
            Files.writeString(folder.resolve("kiriman-" + i + ".json"), bundle(i));
        }
        Path journal = folder.resolve(PushSettings.JOURNAL_NAME);
        try (FlakyLine line = new FlakyLine(URI.create(TestServer.root()))) {
            // when
            process = push(line);
            await().atMost(Duration.ofSeconds(60)).until(() -> lines(journal) >= PARCELS / 4);
            process.destroyForcibly().waitFor();
            long before = lines(journal);
            process = push(line);
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);

            // then
            assertThat(ended).isTrue();
            assertThat(process.exitValue()).as(said()).isZero();
            assertThat(before).isLessThan(PARCELS);
            assertThat(line.lostRequests()).isPositive();
            assertThat(line.lostAnswers()).isPositive();
        }
        assertThat(lines(journal)).isEqualTo(PARCELS);
        for (int i = 0; i < PARCELS; i++) {
            assertThat(TestServer.get("/Patient?_summary=count&identifier=" + RECORD_NUMBERS + "%7CDORONG-" + i)
                            .body())
                    .as("DORONG-" + i)
                    .containsPattern("\"total\":\\s*1\\b");
        }
    }

    private Process push(FlakyLine line) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "id.siklus.cli.SiklusCommand",
                        "push",
                        folder.toString(),
                        "--to",
                        "http://127.0.0.1:" + line.port() + "/fhir",
                        "--connections",
                        "2",
                        "--token",
                        TestServer.usualToken()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("push.log").toFile())
                .start();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("push.log"));
    }

    private static long lines(Path journal) throws IOException {
        return Files.exists(journal) ? Files.readString(journal).lines().count() : 0;
    }

    private static String bundle(int number) {
        return """
                {"resourceType":"Bundle","type":"transaction","entry":[{"fullUrl":"urn:uuid:5f0c0000-0000-4000-8000-%012d",
                 "resource":{"resourceType":"Patient","identifier":[{"system":"%2$s","value":"DORONG-%1$d"}],"active":true,
                  "name":[{"use":"official","text":"Pasien Dorong %1$d"}],"gender":"male","birthDate":"1990-02-03","multipleBirthInteger":0},
                 "request":{"method":"POST","url":"Patient","ifNoneExist":"identifier=%2$s|DORONG-%1$d"}}]}""".formatted(number, RECORD_NUMBERS);
    }
}
