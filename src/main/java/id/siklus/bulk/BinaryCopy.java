package id.siklus.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * Rows of {@code COPY (...) TO STDOUT (FORMAT binary)}, one at a time as the database sends them: no result set, no copy of a value, and never more than one row in
 * memory. Format: PostgreSQL, chapter COPY, binary format.
 */
final class BinaryCopy implements AutoCloseable {

    private static final int SIGNATURE = 11;
    private static final int FLAGS = 4;
    private static final int NULL = -1;

    private final CopyOut copy;
    private byte[] message = {};
    private int position;
    private boolean begun;

    BinaryCopy(Connection connection, String select) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + select + ") to stdout (format binary)");
    }

    /**
     * Goes to the next row. Its columns must be read in order, each once.
     *
     * @return false after the last one
     */
    boolean next() throws SQLException, IOException {
        while (true) {
            byte[] received = copy.readFromCopy();
            if (received == null) {
                return false;
            }
            message = received;
            position = 0;
            if (!begun) {
                begun = true;
                position = SIGNATURE + FLAGS;
                position += 4 + int32();
            }
            // The trailer counts less than no columns; what the protocol says after it must be heard too.
            if (position < message.length && int16() >= 0) {
                return true;
            }
        }
    }

    long int64() throws IOException {
        requireLength(Long.BYTES);
        long high = int32();
        return high << 32 | int32() & 0xFFFF_FFFFL;
    }

    int int32Column() throws IOException {
        int length = int32();
        if (length == NULL) {
            return NULL;
        }
        return int32();
    }

    /** @return empty for null */
    String text() throws IOException {
        int length = int32();
        if (length <= 0) {
            return "";
        }
        String text = new String(message, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    /** Begins a column whose bytes are used where they are: {@link #message()} from {@link #position()}. @return its length; -1 for null */
    int bytes() throws IOException {
        int length = int32();
        if (length > message.length - position) {
            throw new IOException("a row of COPY in several messages");
        }
        return length;
    }

    byte[] message() {
        return message;
    }

    int position() {
        return position;
    }

    private void requireLength(int expected) throws IOException {
        int length = int32();
        if (length != expected) {
            throw new IOException("a column of " + length + " bytes, not " + expected);
        }
    }

    private int int16() {
        return message[position++] << 8 | message[position++] & 0xFF;
    }

    private int int32() throws IOException {
        if (message.length - position < Integer.BYTES) {
            throw new IOException("a row of COPY in several messages");
        }
        int value = (message[position] & 0xFF) << 24
                | (message[position + 1] & 0xFF) << 16
                | (message[position + 2] & 0xFF) << 8
                | message[position + 3] & 0xFF;
        position += Integer.BYTES;
        return value;
    }

    /** What has not been read any more is thrown away by the database too. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    /** @return the bytes of a column in an array of its own; null for null */
    byte @Nullable [] array() throws IOException {
        int length = bytes();
        if (length < 0) {
            return null;
        }
        byte[] array = new byte[length];
        System.arraycopy(message, position, array, 0, length);
        position += length;
        return array;
    }
}
