package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine against the table that was worked out without it. */
class DueTableTest {

    private static List<DueTable.Row> rows() {
        return DueTable.rows();
    }

    @Test
    void holdsSixtyPersons() {
        assertThat(rows()).hasSize(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void isDueWhenTheTablesSay(DueTable.Row row) {
        assertThat(row.disagreements(GuideEngine.ENGINE)).isEmpty();
    }
}
