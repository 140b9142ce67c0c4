package id.siklus.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Puts id and version into a stored text by bytes. HAPI stores {@code {"resourceType":"X","meta":{...}} without id, version, time and source (tags are INLINE,
 * docs/adr/0002), so what it would answer differs by a few bytes near the beginning.
 */
final class SplicedLine {

    private static final byte[] META = bytes(",\"meta\":{");

    private final VersionText version;
    private final Map<String, byte[]> beginnings = new HashMap<>();

    SplicedLine(VersionText version) {
        this.version = version;
    }

    /**
     * Writes what comes before the rest of the text.
     *
     * @param text begins at {@code start}; of a large one its beginning will do
     * @return how many bytes of the text this stands for; -1 when its first bytes are not as HAPI stores them, and nothing was written
     */
    int writeBeginning(StoredRow row, byte[] text, int start, int length, OutputStream out) throws IOException {
        byte[] beginning = beginnings.computeIfAbsent(row.type, type -> bytes("{\"resourceType\":\"" + type + "\""));
        if (!has(text, start, length, beginning)) {
            return -1;
        }
        int after = start + beginning.length;
        boolean meta = has(text, after, length - beginning.length, META);
        if (!meta && (length == beginning.length || text[after] != ',' && text[after] != '}')) {
            return -1;
        }
        int read = beginning.length + (meta ? META.length : 0);
        String end = !meta ? "}" : text[start + read] == '}' ? "" : ",";
        out.write(beginning);
        out.write(bytes(",\"id\":\"" + row.id + "\",\"meta\":{" + version.meta(row) + end));
        return read;
    }

    private static boolean has(byte[] text, int start, int length, byte[] expected) {
        return length > expected.length
                && Arrays.equals(text, start, start + expected.length, expected, 0, expected.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
