package id.siklus.projection;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV (RFC 4180) in UTF-8. Nothing between two commas is no value, {@code ""} an empty text. */
final class CsvRows implements RowWriter {

    private final Writer out;

    CsvRows(List<Column> columns, boolean header, OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (header) {
            List<@Nullable Object> names = new ArrayList<>();
            columns.forEach(column -> names.add(column.name()));
            write(names);
        }
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            Object value = row.get(i);
            if (value != null) {
                out.write(quoted(JsonRows.text(value)));
            }
        }
        out.write("\r\n");
    }

    private static String quoted(String text) {
        boolean plain = !text.isEmpty()
                && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && !Character.isWhitespace(text.charAt(0))
                && !Character.isWhitespace(text.charAt(text.length() - 1));
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() {
        // What is not finished is not worth to be flushed.
    }
}
