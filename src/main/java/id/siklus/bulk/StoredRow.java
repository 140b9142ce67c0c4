package id.siklus.bulk;

import java.nio.charset.StandardCharsets;

/**
 * One stored version as PostgreSQL sends it. One object is filled again and again, and its text stays in the message that brought it: valid until the next row.
 */
final class StoredRow {

    /** Texts above this are fetched apart, in pieces: it bounds what a row takes in memory. */
    static final int LARGEST_WHOLE = 2 << 20;

    /** Such as {@code Patient/123}, of the block in which it stands; empty for none. */
    String owner = "";

    long key;
    String type = "";
    String id = "";
    long version;

    /** Microseconds since 2000-01-01T00:00 on the server's clock. */
    long updated;

    /** Empty for none. */
    String sourceUri = "";

    /** Empty for none. */
    String requestId = "";

    /** Of the whole text in UTF-8; -1 when there is none. */
    int length;

    byte[] bytes = {};
    int textStart;

    /** -1 when the text is larger than {@link #LARGEST_WHOLE} or missing. */
    int textLength;

    String name() {
        return type + "/" + id + "/_history/" + version;
    }

    String text() {
        return new String(bytes, textStart, textLength, StandardCharsets.UTF_8);
    }
}
