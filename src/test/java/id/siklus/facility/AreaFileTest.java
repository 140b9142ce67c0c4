package id.siklus.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.siklus.facility.WrongLine.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaFileTest {

    @Test
    void readsDottedAndPlainCodesAndPutsLargerAreasFirst() {
        AreaFile file =
                AreaFile.parse("92.02.04.2003,Desay\n920204,Prafi\n92.02,Kabupaten Manokwari\n92,Papua Barat\n");

        assertThat(file.areas())
                .extracting(area -> area.code().digits())
                .containsExactly("92", "9202", "920204", "9202042003");
        assertThat(file.wrong()).isEmpty();
    }

    @Test
    void toleratesByteOrderMarkHeaderWindowsLineEndsQuotesAndOtherColumns() {
        AreaFile file = AreaFile.parse("\uFEFFkode,tingkat,nama\r\n\"92\",1,\"Papua \"\"Barat\"\", contoh\"\r\n\r\n");

        assertThat(file.areas()).extracting(Area::name).containsExactly("Papua \"Barat\", contoh");
        assertThat(file.wrong()).isEmpty();
    }

    @Test
    void readsSemicolonsOfASpreadsheet() {
        AreaFile file = AreaFile.parse("code;name\n92.02;Kabupaten Manokwari\n");

        assertThat(file.areas()).extracting(Area::name).containsExactly("Kabupaten Manokwari");
    }

    @Test
    void reportsEachWrongLineByItsNumberAndKeepsTheOthers() {
        AreaFile file = AreaFile.parse("code,name\n92,Papua Barat\n920,Salah\n92.2,Salah\n9202\n9203,\n92,Lagi\n");

        assertThat(file.areas()).hasSize(1);
        assertThat(file.wrong())
                .extracting(WrongLine::number, WrongLine::reason)
                .containsExactly(
                        tuple(3, Reason.CODE),
                        tuple(4, Reason.CODE),
                        tuple(5, Reason.COLUMNS),
                        tuple(6, Reason.NAME),
                        tuple(7, Reason.REPEATED));
    }

    @Test
    void reportsALineThatIsNotUtf8(@TempDir Path directory) throws IOException {
        Path file = Files.write(
                directory.resolve("latin1.csv"),
                "92,Papua Barat\n33,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(AreaFile.read(file).wrong()).extracting(WrongLine::reason).containsExactly(Reason.ENCODING);
    }

    @Test
    void saysWhatIsWrongInBothLanguages() {
        WrongLine wrong = new WrongLine(12, Reason.NAME, "92.02");

        assertThat(wrong.text(Locale.forLanguageTag("id"))).isEqualTo("baris 12: nama kosong (92.02)");
        assertThat(wrong.text(Locale.ENGLISH)).isEqualTo("line 12: the name is empty (92.02)");
    }

    @Test
    void anEmptyFileHasNoAreas() {
        assertThat(AreaFile.parse("").areas()).isEmpty();
    }

    @Test
    void theAreasOfTheDemoAreCompleteDownToTheVillages() throws IOException {
        AreaFile file = shippedWithTheDemo();

        List<AreaCode> codes = file.areas().stream().map(Area::code).toList();
        assertThat(file.wrong()).isEmpty();
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(code.parent().map(codes::contains)).isNotEqualTo(java.util.Optional.of(false)));
        assertThat(codes.stream().filter(code -> code.level() == 2).map(AreaCode::digits))
                .containsExactly("1375", "3271", "6105", "9202", "9404");
        assertThat(codes.stream().filter(code -> code.level() == 4)).hasSize(823);
    }

    static AreaFile shippedWithTheDemo() throws IOException {
        try (InputStream areas = AreaFileTest.class.getResourceAsStream("/id/siklus/demo/wilayah-demo.csv")) {
            return AreaFile.parse(new String(areas.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
