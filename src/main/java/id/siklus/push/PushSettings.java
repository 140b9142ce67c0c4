package id.siklus.push;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

/**
 * @param base of the FHIR server
 * @param connections parcels under way at once, at least 1
 * @param journal file that remembers what the server took
 * @param language of the server's messages
 */
public record PushSettings(URI base, int connections, Path journal, RetryPolicy retry, Locale language) {

    /** Name of the journal that lies next to the inputs when no other is given. */
    public static final String JOURNAL_NAME = ".siklus-push.journal";

    public PushSettings {
        if (connections < 1) {
            throw new IllegalArgumentException("connections < 1");
        }
    }

    /** Four connections, the usual retries, the journal next to the first input. */
    public static PushSettings usual(URI base, Path firstInput, Locale language) {
        Path absolute = firstInput.toAbsolutePath();
        Path folder = java.nio.file.Files.isDirectory(absolute) ? absolute : absolute.getParent();
        return new PushSettings(
                base, 4, (folder == null ? absolute : folder).resolve(JOURNAL_NAME), RetryPolicy.USUAL, language);
    }
}
