package id.siklus.push;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One thing to send: a file, or one line of an NDJSON file.
 *
 * @param line 1.. in an NDJSON file, 0 for a whole file
 */
record Parcel(Path file, int line, String json) {

    String place() {
        return line == 0 ? file.toString() : file + ":" + line;
    }

    /** @return SHA-256 of the content: what changed since is another parcel and is sent again */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
