package id.siklus.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows of one table in the text format of {@code COPY}, until they are written. */
final class FlatLines {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_AT_ONCE = 1 << 16;

    /** @param lines one for each row that the resource has */
    private record Piece(long key, byte[] lines) {}

    private final FlatTable table;
    private final List<Piece> pieces = new ArrayList<>();

    FlatLines(FlatTable table) {
        this.table = table;
    }

    FlatTable table() {
        return table;
    }

    /** @throws id.siklus.fhir.RefusedException when the view cannot be made of it */
    void add(FlatSource.Stored stored) {
        List<List<@Nullable Object>> rows = table.view().rows(stored.resource());
        if (rows.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder(256);
        for (List<@Nullable Object> row : rows) {
            lines.append(stored.key()).append('\t').append(stored.partition());
            for (Object value : row) {
                append(value, lines.append('\t'));
            }
            lines.append('\n');
        }
        pieces.add(new Piece(stored.key(), lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** @param butThese resources whose rows are not written */
    void write(Connection connection, Set<Long> butThese) throws SQLException {
        if (pieces.isEmpty()) {
            return;
        }
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn());
        try {
            byte[] buffer = new byte[MOST_AT_ONCE];
            int used = 0;
            for (Piece piece : pieces) {
                if (butThese.contains(piece.key())) {
                    continue;
                }
                byte[] lines = piece.lines();
                if (used + lines.length > buffer.length) {
                    copy.writeToCopy(buffer, 0, used);
                    used = 0;
                }
                if (lines.length > buffer.length) {
                    copy.writeToCopy(lines, 0, lines.length);
                } else {
                    System.arraycopy(lines, 0, buffer, used, lines.length);
                    used += lines.length;
                }
            }
            if (used > 0) {
                copy.writeToCopy(buffer, 0, used);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void append(@Nullable Object value, StringBuilder out) {
        if (value == null) {
            out.append("\\N");
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value instanceof List<?> list) {
            escape(json(list), out);
        } else {
            escape(value.toString(), out);
        }
    }

    private static String json(List<?> list) {
        try {
            return JSON.writeValueAsString(list.stream()
                    .map(one -> one instanceof java.time.OffsetDateTime ? one.toString() : one)
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }
}
