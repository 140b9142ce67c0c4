package id.siklus.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The last entry of a backup: SHA-256 and size of every entry before it in their order, and in its last line the SHA-256 of those lines. It finds damage, not
 * forgery: who can write the file can write this too.
 */
final class Manifest {

    static final String ENTRY = "manifest.sha256";

    private final List<String> lines = new ArrayList<>();
    private long bytes;

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(String entry, long size, byte[] digest) {
        lines.add(HexFormat.of().formatHex(digest) + " " + size + " " + entry);
        bytes += size;
    }

    int entries() {
        return lines.size();
    }

    long bytes() {
        return bytes;
    }

    byte[] content() {
        String text = String.join("\n", lines) + "\n";
        String own = HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        return (text + own + " " + ENTRY + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @return whether the entries that were read are those that were written, none missing, none added, none altered */
    boolean agreesWith(byte[] read) {
        return MessageDigest.isEqual(content(), read);
    }
}
