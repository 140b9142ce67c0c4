package id.siklus.codesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.siklus.terminology.LargeSystem.Designation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeFileTest {

    @TempDir
    private Path folder;

    private final List<CodeLine> codes = new ArrayList<>();
    private final List<WrongLine> wrong = new ArrayList<>();

    @Test
    void readsCommasWithQuotes() throws IOException {
        read("code,display,display_id\nA01.0,\"Typhoid fever, \"\"enteric\"\"\",Demam tifoid\n", CodeColumns.GUESSED);

        assertThat(codes)
                .containsExactly(new CodeLine(
                        2,
                        "A01.0",
                        "Typhoid fever, \"enteric\"",
                        List.of(new Designation("id", "Demam tifoid")),
                        null,
                        true));
        assertThat(wrong).isEmpty();
    }

    @Test
    void readsSemicolonsAfterAByteOrderMark() throws IOException {
        read("\uFEFFKODE;NAMA\nA90;Demam dengue\n", CodeColumns.GUESSED);

        assertThat(codes).extracting(CodeLine::code).containsExactly("A90");
        assertThat(codes).extracting(CodeLine::display).containsExactly("Demam dengue");
        assertThat(codes.get(0).designations()).isEmpty();
    }

    @Test
    void readsTabsWithQuotesAsTheyStand() throws IOException {
        read("kode\tname\tnama\nH40\t5\" drain\tGlaukoma\n", CodeColumns.GUESSED);

        assertThat(codes).extracting(CodeLine::display).containsExactly("5\" drain");
    }

    @Test
    void readsColumnsByTheNamesGiven() throws IOException {
        read(
                "icd|arti|istilah|atas\nA01.0|Typhoid fever|Demam tifoid|A01\n",
                new CodeColumns("icd", "Arti", "istilah", "atas", '|'));

        assertThat(codes.get(0).parent()).isEqualTo("A01");
        assertThat(codes.get(0).designations()).containsExactly(new Designation("id", "Demam tifoid"));
    }

    @Test
    void saysWhichColumnsThereAreWhenOneIsMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a,b\n1,2\n", CodeColumns.GUESSED))
                .withMessageContaining("[a, b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("code,display\n1,2\n", new CodeColumns(null, "nama", null, null, null)))
                .withMessageContaining("'nama'");
    }

    @Test
    void showsNothingThatATerminalWouldObey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("\u001b[2J\u0007a,b\n1,2\n", CodeColumns.GUESSED))
                .withMessageContaining("?[2J?a")
                .withMessageNotContaining("\u001b");
    }

    @Test
    void tellsShortAndForeignLinesByNumber() throws IOException {
        Path file = folder.resolve("salah.csv");
        Files.write(file, "code,display\nA01\nA02,Infeksi\nA03,Caf\u00e9\n".getBytes(Charset.forName("windows-1252")));

        CodeFile.of(file, CodeColumns.GUESSED).read(collecting());

        assertThat(wrong)
                .extracting(WrongLine::number, WrongLine::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, WrongLine.Reason.COLUMNS),
                        org.assertj.core.groups.Tuple.tuple(4L, WrongLine.Reason.ENCODING));
        assertThat(codes).extracting(CodeLine::code).containsExactly("A02");
    }

    @Test
    void stopsAtAQuoteThatNeverEnds() throws IOException {
        read("code,display\nA01,Baik\nA02,\"tidak selesai\nA03,Hilang\n", CodeColumns.GUESSED);

        assertThat(codes).extracting(CodeLine::code).containsExactly("A01");
        assertThat(wrong).extracting(WrongLine::reason).containsExactly(WrongLine.Reason.QUOTES);
    }

    @Test
    void readsAFhirCodeSystemWithConceptsInEachOther() throws IOException {
        CodeFile file = write("""
                {"resourceType": "CodeSystem", "url": "https://contoh.id/kode", "version": "7", "status": "active",
                 "concept": [
                  {"code": "A", "display": "Atas", "designation": [{"language": "en", "value": "Above"}],
                   "concept": [
                    {"code": "B", "display": "Bawah", "property": [{"code": "inactive", "valueBoolean": true}]}]},
                  {"code": "C", "display": "Lain", "property": [{"code": "parent", "valueCode": "A"}]}],
                 "text": {"status": "empty"}}
                """, CodeColumns.GUESSED);
        file.read(collecting());

        assertThat(file.system()).hasValue("https://contoh.id/kode");
        assertThat(file.version()).hasValue("7");
        assertThat(codes)
                .containsExactly(
                        new CodeLine(3, "A", "Atas", List.of(new Designation("en", "Above")), null, true),
                        new CodeLine(5, "B", "Bawah", List.of(), "A", false),
                        new CodeLine(6, "C", "Lain", List.of(), "A", true));
    }

    @Test
    void takesNoOtherResourceAndNoBrokenJson() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("{\"resourceType\": \"ValueSet\"}", CodeColumns.GUESSED))
                .withMessageContaining("ValueSet");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        read("{\"resourceType\": \"CodeSystem\",\n\"concept\": [{\"code\": \"A\"", CodeColumns.GUESSED))
                .withMessageContaining("line 2");
    }

    private void read(String text, CodeColumns columns) throws IOException {
        write(text, columns).read(collecting());
    }

    private CodeFile write(String text, CodeColumns columns) throws IOException {
        return CodeFile.of(Files.writeString(folder.resolve("kode"), text, StandardCharsets.UTF_8), columns);
    }

    private CodeFile.Lines collecting() {
        return new CodeFile.Lines() {
            @Override
            public void code(CodeLine line) {
                codes.add(line);
            }

            @Override
            public void wrong(WrongLine line) {
                wrong.add(line);
            }
        };
    }
}
