package id.siklus.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.TestFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader that is not ours (DuckDB) finds in the Parquet files that we write. */
class ParquetRowsTest {

    private static final List<Column> COLUMNS = List.of(
            column("text", SqlType.TEXT),
            column("truth", SqlType.BOOLEAN),
            column("whole", SqlType.INTEGER),
            column("number", SqlType.NUMERIC),
            column("moment", SqlType.TIMESTAMPTZ),
            column("list", SqlType.JSON));

    private final Path folder = TestFolder.make("parquet");

    @Test
    void keepsEveryKindOfValueAndItsAbsence() throws Exception {
        Path file = written(List.of(
                row(
                        "Ny. Yuliana \u00e9\ud83d\ude00, \"x\"\n",
                        true,
                        -7,
                        new BigDecimal("-0.8869"),
                        OffsetDateTime.parse("2026-11-01T08:00:00.123456+09:00"),
                        List.of("a", "b")),
                row(null, null, null, null, null, null),
                row(
                        "",
                        false,
                        Integer.MAX_VALUE,
                        new BigDecimal("152"),
                        OffsetDateTime.parse("1899-12-31T23:59:59Z"),
                        List.of())));

        assertThat(query("describe select * from " + name(file), 2))
                .containsExactly(
                        "text VARCHAR",
                        "truth BOOLEAN",
                        "whole INTEGER",
                        "number DECIMAL(38,12)",
                        "moment TIMESTAMP WITH TIME ZONE",
                        "list JSON");
        assertThat(query("select text, truth, whole, number, epoch_us(moment), list from " + name(file), 6))
                .containsExactly(
                        "Ny. Yuliana \u00e9\ud83d\ude00, \"x\"\n true -7 -0.886900000000 1793487600123456 [\"a\",\"b\"]",
                        "null null null null null null",
                        " false 2147483647 152.000000000000 -2208988801000000 []");
    }

    @Test
    void aFileWithoutRowsHasItsColumns() throws Exception {
        Path file = written(List.of());

        assertThat(query("select count(*) from " + name(file), 1)).containsExactly("0");
        assertThat(query("describe select * from " + name(file), 1)).hasSize(COLUMNS.size());
    }

    @Test
    void manyGroupsOfManyPagesAreWhole() throws Exception {
        int rows = 300_000;
        Path file = folder.resolve("many.parquet");
        try (OutputStream out = Files.newOutputStream(file);
                RowWriter writer = RowFormat.PARQUET.writer(COLUMNS, true, out)) {
            for (int i = 0; i < rows; i++) {
                writer.write(row(
                        i % 3 == 0 ? null : "Observation/" + Long.toHexString(i * 0x9E3779B97F4A7C15L),
                        i % 5 == 0 ? null : i % 2 == 0,
                        i % 7 == 0 ? null : i,
                        i % 11 == 0 ? null : BigDecimal.valueOf(i, 2),
                        OffsetDateTime.parse("2026-01-01T00:00:00Z").plusSeconds(i),
                        null));
            }
            writer.finish();
        }

        assertThat(query(
                        "select count(*), count(text), count(truth), count(*) filter (truth), count(whole), sum(whole),"
                                + " count(number), sum(number), count(distinct moment), count(list) from " + name(file),
                        10))
                .containsExactly(expected(rows));
        assertThat(query("select count(distinct row_group_id) > 1 from parquet_metadata('" + file + "')", 1))
                .containsExactly("true");
        assertThat(query("select text, whole from " + name(file) + " where whole = 299998", 2))
                .containsExactly("Observation/" + Long.toHexString(299_998 * 0x9E3779B97F4A7C15L) + " 299998");
    }

    @Test
    void aNumberThatDoesNotFitIsNotCut() {
        assertThatThrownBy(() -> written(
                        List.of(row(null, null, null, new BigDecimal("123456789012345678901234567"), null, null))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("26 digits");
    }

    private static String expected(int rows) {
        long texts = 0;
        long truths = 0;
        long holds = 0;
        long wholes = 0;
        long sum = 0;
        long numbers = 0;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < rows; i++) {
            texts += i % 3 == 0 ? 0 : 1;
            truths += i % 5 == 0 ? 0 : 1;
            holds += i % 5 != 0 && i % 2 == 0 ? 1 : 0;
            wholes += i % 7 == 0 ? 0 : 1;
            sum += i % 7 == 0 ? 0 : i;
            numbers += i % 11 == 0 ? 0 : 1;
            total = i % 11 == 0 ? total : total.add(BigDecimal.valueOf(i, 2));
        }
        return rows + " " + texts + " " + truths + " " + holds + " " + wholes + " " + sum + " " + numbers + " "
                + total.setScale(12) + " " + rows + " 0";
    }

    private Path written(List<List<Object>> rows) throws IOException {
        Path file = folder.resolve("rows-" + rows.size() + ".parquet");
        try (OutputStream out = Files.newOutputStream(file);
                RowWriter writer = RowFormat.PARQUET.writer(COLUMNS, true, out)) {
            for (List<Object> row : rows) {
                writer.write(row);
            }
            writer.finish();
        }
        return file;
    }

    private static List<String> query(String sql, int columns) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = duck.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(rows.getString(i));
                }
                found.add(String.join(" ", values));
            }
        }
        return found;
    }

    private static String name(Path file) {
        return "read_parquet('" + file + "')";
    }

    private static Column column(String name, SqlType type) {
        return new Column(name, "string", type == SqlType.JSON, type, "");
    }

    private static List<Object> row(Object... values) {
        return Collections.unmodifiableList(Arrays.asList(values));
    }
}
