package id.siklus.push;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/contoh/README.md promises. */
class PushedExamplesTest {

    @TempDir
    Path folder;

    @Test
    void theRealServerTakesTheNumberedExamplesAndSkipsThemTheSecondTime() throws Exception {
        List<Path> examples;
        try (Stream<Path> files = Files.list(Path.of("docs/contoh"))) {
            examples = files.filter(file -> file.getFileName().toString().matches("0.*\\.json"))
                    .sorted()
                    .toList();
        }

        PushResult first = push(examples, "first");
        PushResult resumed = push(examples, "first");
        PushResult again = push(examples, "other");

        assertThat(first.failures()).isEmpty();
        assertThat(first.sent()).isEqualTo(examples.size()).isEqualTo(9);
        assertThat(resumed.skipped()).isEqualTo(9);
        assertThat(again.failures()).isEmpty();
    }

    @Test
    void theRealServerRefusesTheWrongExampleAndThePusherSaysWhy() throws Exception {
        PushResult result = push(List.of(Path.of("docs/contoh/salah")), "wrong");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.failures())
                .singleElement()
                .satisfies(
                        failure -> assertThat(failure.messages().get(0).code()).startsWith("SKL-"));
    }

    private PushResult push(List<Path> inputs, String journal) throws Exception {
        PushSettings settings = new PushSettings(
                URI.create(TestServer.fhir()),
                4,
                folder.resolve(journal),
                RetryPolicy.USUAL,
                Locale.forLanguageTag("id"),
                Credentials.token(TestServer.usualToken()));
        return new BundlePusher(settings, PushProgress.SILENT).push(inputs);
    }
}
