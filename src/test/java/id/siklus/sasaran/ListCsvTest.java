package id.siklus.sasaran;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people wrote into a name is text in every spreadsheet. */
class ListCsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Budi|Budi",
                "=1+1|'=1+1",
                "@SUM(A1)|'@SUM(A1)",
                "-2|'-2",
                "Budi;=HYPERLINK(A1)|Budi;'=HYPERLINK(A1)",
                "RT 1; RW 2|RT 1; RW 2",
                "a,b|\"a,b\"",
                "a\"b|\"a\"\"b\"",
            })
    void noCellBecomesAFormula(String text, String field) {
        assertThat(ListCsv.field(text)).isEqualTo(field);
    }
}
