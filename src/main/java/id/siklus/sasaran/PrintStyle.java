package id.siklus.sasaran;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet of a printed list. It stands inside of the page, so that the page prints from a file too; the policy allows it by its hash and nothing else.
 *
 * @param policy Content-Security-Policy of a page with it
 */
record PrintStyle(String css, String policy) {

    private static final String FILE = "list.css";

    static PrintStyle read() {
        try (InputStream in = PrintStyle.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            byte[] css = in.readAllBytes();
            String hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
            return new PrintStyle(
                    new String(css, StandardCharsets.UTF_8),
                    "default-src 'none'; style-src 'sha256-" + hash
                            + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
