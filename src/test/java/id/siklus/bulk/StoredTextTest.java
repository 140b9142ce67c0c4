package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a stored text, without a database. */
class StoredTextTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** 2026-11-22T08:05:06.123456 as PostgreSQL counts. */
    private static final long TIME = 848_649_906_123_456L;

    private final VersionText version = new VersionText(ZoneId.of("UTC"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\":\"Patient\",\"meta\":{\"profile\":[\"https://a\"]},\"active\":true}",
                "{\"resourceType\":\"Patient\",\"meta\":{},\"active\":true}",
                "{\"resourceType\":\"Patient\",\"active\":true}",
                "{\"resourceType\":\"Patient\"}",
                "{\"resourceType\":\"Patient\",\"contact\":[{\"id\":\"x\"}],\"contained\":[{\"resourceType\":\"Group\",\"id\":\"g\",\"meta\":{\"source\":\"y\"}}]}"
            })
    void whatHapiStoresIsSplicedByBytes(String text) throws IOException {
        assertThat(shape(text)).isEqualTo(StoredText.Shape.AS_STORED);

        JsonNode line = JSON.readTree(spliced(text));

        assertThat(line.path("id").asText()).isEqualTo("p1");
        assertThat(line.at("/meta/versionId").asText()).isEqualTo("3");
        assertThat(line.at("/meta/lastUpdated").asText()).isEqualTo("2026-11-22T08:05:06.123+00:00");
        assertThat(line.at("/meta/source").asText()).isEqualTo("https://simpus#q\"7");
        assertThat(line).isEqualTo(JSON.readTree(rewritten(text, new KeptElements(Set.of()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ \"resourceType\":\"Patient\",\"active\":true}",
                "{\"active\":true,\"resourceType\":\"Patient\"}",
                "{\"resourceType\":\"Patient\",\"active\":true,\"meta\":{\"profile\":[\"https://a\"]}}",
                "{\"resourceType\":\"Patient\",\"meta\":{\"versionId\":\"9\",\"lastUpdated\":\"2020-01-01T00:00:00Z\",\"source\":\"z\"}}",
                "{\"resourceType\":\"Patient\",\"id\":\"other\"}",
                "{\"resourceType\":\"Patient\",\n\"active\":true}",
                "{\"resourceType\":\"Patient\",\"meta\":{\"tag\":[]},\"meta\":{\"tag\":[]}}"
            })
    void whatAHandHasWrittenIsWrittenAnewInOneLine(String text) throws IOException {
        boolean byBytes = shape(text) == StoredText.Shape.AS_STORED && spliced(text).length > 0;

        String line = new String(rewritten(text, new KeptElements(Set.of())), StandardCharsets.UTF_8);

        assertThat(byBytes).isFalse();
        assertThat(line).doesNotContain("\n");
        assertThat(JSON.readTree(line).path("id").asText()).isEqualTo("p1");
        assertThat(JSON.readTree(line).at("/meta/versionId").asText()).isEqualTo("3");
        assertThat(line.split("\"meta\"", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"resourceType\":\"Patient\",\"active\":",
                "{\"resourceType\":\"Patient\"",
                "{\"resourceType\":\"Observation\"}",
                "{\"active\":true}",
                "{\"resourceType\":\"Patient\"}{}",
                "{\"resourceType\":\"Patient\",\"active\":tru}",
                "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"a\u0001\"}]}",
                "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"a]}"
            })
    void whatIsNotWholeIsRefused(String text) {
        assertThatThrownBy(() -> shape(text)).isInstanceOf(IOException.class);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] text = "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"abcd\"}]}".getBytes(StandardCharsets.UTF_8);
        text[text.length - 8] = (byte) 0xFF;

        assertThatThrownBy(() -> StoredText.shape(StoredText.parser(text, 0, text.length), "Patient"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void someElementsAreKeptWithThoseThatMustBeThereAndMarked() throws IOException {
        String text =
                "{\"resourceType\":\"Observation\",\"meta\":{\"profile\":[\"https://a\"],\"tag\":[{\"code\":\"x\"}]},\"status\":\"final\",\"_status\":{\"id\":\"s\"},"
                        + "\"code\":{\"text\":\"c\"},\"subject\":{\"reference\":\"Patient/1\"},\"valueQuantity\":{\"value\":1.50},\"note\":[{\"text\":\"n\"}]}";

        JsonNode line = JSON.readTree(
                rewritten("Observation", text, new KeptElements(Set.of("Observation.value", "birthDate"))));

        assertThat(line.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("resourceType", "id", "meta", "status", "_status", "code", "valueQuantity");
        assertThat(line.at("/meta/tag/1/code").asText()).isEqualTo("SUBSETTED");
        assertThat(line.at("/meta/profile/0").asText()).isEqualTo("https://a");
    }

    @Test
    void elementsOfAnotherTypeLeaveThisOneWhole() {
        assertThat(new KeptElements(Set.of("Patient.name")).all("Observation")).isTrue();
        assertThat(new KeptElements(Set.of("Patient.name")).all("Patient")).isFalse();
        assertThat(new KeptElements(Set.of("id")).all("Observation")).isFalse();
    }

    @Test
    void numbersStayAsTheyAreWritten() throws IOException {
        String text = "{\"value\":1.500,\"resourceType\":\"Patient\",\"other\":12345678901234567890.10,\"e\":1E-3}";

        assertThat(new String(rewritten(text, new KeptElements(Set.of())), StandardCharsets.UTF_8))
                .contains("1.500", "12345678901234567890.10", "1E-3");
    }

    private static StoredText.Shape shape(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = StoredText.parser(bytes, 0, bytes.length)) {
            return StoredText.shape(parser, "Patient");
        }
    }

    private byte[] spliced(String text) throws IOException {
        byte[] bytes = ("xx" + text + "yy").getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int read = new SplicedLine(version).writeBeginning(row("Patient"), bytes, 2, bytes.length - 4, out);
        if (read < 0) {
            return new byte[0];
        }
        out.write(bytes, 2 + read, bytes.length - 4 - read);
        return out.toByteArray();
    }

    private byte[] rewritten(String text, KeptElements elements) throws IOException {
        return rewritten("Patient", text, elements);
    }

    private byte[] rewritten(String type, String text, KeptElements elements) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RewrittenLine(version).write(row(type), StoredText.parser(bytes, 0, bytes.length), elements.of(type), out);
        return out.toByteArray();
    }

    private static StoredRow row(String type) {
        StoredRow row = new StoredRow();
        row.type = type;
        row.id = "p1";
        row.version = 3;
        row.updated = TIME;
        row.sourceUri = "https://simpus";
        row.requestId = "q\"7";
        return row;
    }
}
