package id.siklus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

/** Write the files anew with {@code -Dsiklus.contoh.tulis=true}. */
class ReadyExamplesTest {

    private static final Path FOLDER = Path.of("docs/contoh");

    @Test
    void theFilesAreWhatTheGeneratorMakes() throws Exception {
        for (Map.Entry<String, Bundle> example : ReadyExamples.all().entrySet()) {
            Path file = FOLDER.resolve(example.getKey());
            if (Boolean.getBoolean("siklus.contoh.tulis")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, ReadyExamples.json(example.getValue()));
            }
            assertThat(file).hasContent(ReadyExamples.json(example.getValue()));
        }
    }

    @Test
    void theFilesConformToTheGuide() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> bundles =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(bundles).hasSize(9);
            for (Path file : bundles) {
                assertThat(GuideValidator.objections(Simpus.parse(Bundle.class, Files.readString(file))))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void theWrongFileDoesNotConform() throws Exception {
        String json = Files.readString(FOLDER.resolve("salah/kunjungan-salah.json"));

        assertThat(GuideValidator.objections(Simpus.parse(Bundle.class, json))).hasSizeGreaterThanOrEqualTo(2);
    }
}
