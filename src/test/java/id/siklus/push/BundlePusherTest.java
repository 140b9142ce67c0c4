package id.siklus.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read, in which order it is sent, and what is left out. */
class BundlePusherTest extends PushesToAServer {

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
    void namesAnInputThatIsNotThere() {
        assertThatThrownBy(() -> new BundlePusher(settings(URI.create(base()), 2), PushProgress.SILENT)
                        .push(List.of(folder.resolve("tidak-ada.json"))))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("tidak-ada.json");
    }
}
