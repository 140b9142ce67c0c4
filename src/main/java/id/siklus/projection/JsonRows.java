package id.siklus.projection;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as objects with every column: in one array, or one a line. */
final class JsonRows implements RowWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .build();

    private final List<Column> columns;
    private final boolean array;
    private final JsonGenerator json;
    private boolean any;

    JsonRows(List<Column> columns, boolean array, OutputStream out) throws IOException {
        this.columns = columns;
        this.array = array;
        this.json = JSON.createGenerator(out);
        if (array) {
            json.writeStartArray();
        } else {
            json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        }
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        if (!array && any) {
            json.writeRaw('\n');
        }
        any = true;
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).name());
            value(json, row.get(i));
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object one : list) {
                value(json, one);
            }
            json.writeEndArray();
        } else {
            json.writeString(text(value));
        }
    }

    /** @return the value where only text can stand */
    static String text(Object value) throws IOException {
        if (value instanceof OffsetDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof List<?> list) {
            java.io.StringWriter text = new java.io.StringWriter();
            try (JsonGenerator json = JSON.createGenerator(text)) {
                value(json, list);
            }
            return text.toString();
        }
        return value.toString();
    }

    @Override
    public void finish() throws IOException {
        if (array) {
            json.writeEndArray();
        } else if (any) {
            json.writeRaw('\n');
        }
        json.flush();
    }

    @Override
    public void close() {
        // The generator holds nothing that outlives it; closing it would end an array that is not whole.
    }
}
