package id.siklus.replay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A business identifier of a resource: a system and a value that no other resource of the type may hold. */
record BusinessKey(String type, String system, String value) {

    /** @return SHA-256, which is what is stored: the value may be a NIK */
    byte[] hash() {
        return sha256(type + "\u0000" + system + "\u0000" + value);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the condition under which a create would make a second one, such as {@code Encounter?identifier=system%7Cvalue} */
    String condition() {
        return type + "?identifier="
                + URLEncoder.encode(escaped(system) + "|" + escaped(value), StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace(",", "\\,")
                .replace("$", "\\$");
    }

    /** A value may be a NIK, which must not reach a log by accident. */
    @Override
    public String toString() {
        return type + "?identifier=" + system + "|#";
    }
}
