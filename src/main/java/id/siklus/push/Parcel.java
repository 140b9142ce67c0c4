package id.siklus.push;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One thing to send: a file, or one line of an NDJSON file.
 *
 * @param line 1.. in an NDJSON file, 0 for a whole file
 * @param content as it lies on the disk
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: a parcel is known by its fingerprint.
record Parcel(Path file, int line, byte[] content) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    String place() {
        return line == 0 ? file.toString() : file + ":" + line;
    }

    /**
     * A byte order mark, which some editors write at the beginning of a file, is no part of the JSON and is not sent: servers refuse it (RFC 8259, section 8.1).
     *
     * @throws CharacterCodingException when the content is not UTF-8, the only encoding FHIR has for JSON
     */
    String json() throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** @return SHA-256 of the content: what changed since is another parcel and is sent again */
    String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
