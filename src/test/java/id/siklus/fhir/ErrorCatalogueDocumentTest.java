package id.siklus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps docs/kesalahan.md what the catalogue is; {@code -Dsiklus.write-docs=true} writes it anew. */
class ErrorCatalogueDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/kesalahan.md");
    private static final Object[] PLACES = {"{0}", "{1}", "{2}", "{3}"};

    @Test
    void documentListsEveryCode() throws IOException {
        String current = HEADER
                + Arrays.stream(ErrorCode.values())
                        .map(ErrorCatalogueDocumentTest::row)
                        .collect(Collectors.joining());

        if (Boolean.getBoolean("siklus.write-docs")) {
            Files.writeString(DOCUMENT, current);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("stale; run: mvn test -Dtest=ErrorCatalogueDocumentTest -Dsiklus.write-docs=true")
                .isEqualTo(current);
    }

    @Test
    void codesStandInTheOrderOfTheirNumbersAndNoneTwice() {
        assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::code))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static String row(ErrorCode code) {
        return "| `" + code.code() + "` | " + code.type().toCode() + " | "
                + cell(code.text(Locale.forLanguageTag("id"), PLACES)) + " | " + cell(code.text(Locale.ENGLISH, PLACES))
                + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static final String HEADER = """
            # Katalog kesalahan

            Setiap penolakan dan peringatan memuat satu kode tetap di `issue.details.coding` (sistem
            `https://siklus.id/fhir/CodeSystem/kesalahan`). Kode tidak pernah berganti arti, jadi aman dipakai dalam program.
            1xxx isi permintaan, 2xxx data, 3xxx fasilitas, 4xxx cara meminta, 5xxx server, 6xxx tampilan, rencana dan daftar. `{0}`, `{1}` diisi saat menjawab.

            | Kode | issue.code | Teks | English |
            |---|---|---|---|
            """;
}
