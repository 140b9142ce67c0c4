package id.siklus.push;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * @param base of the FHIR server
 * @param connections parcels under way at once, at least 1
 * @param journal file that remembers what the server took
 * @param language of the server's messages
 * @param credentials of the sender
 */
public record PushSettings(
        URI base, int connections, Path journal, RetryPolicy retry, Locale language, Credentials credentials) {

    /** Name of the journal that lies next to the inputs when no other is given. */
    public static final String JOURNAL_NAME = ".siklus-push.journal";

    public PushSettings {
        if (connections < 1) {
            throw new IllegalArgumentException("--connections: paling sedikit 1 / at least 1");
        }
    }

    /** Four connections, the usual retries, the journal next to the first input, or in the working directory when that folder cannot be written. */
    public static PushSettings usual(URI base, Path firstInput, Locale language, Credentials credentials) {
        Path absolute = firstInput.toAbsolutePath();
        Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
        Path place = folder != null && Files.isWritable(folder) ? folder : Path.of("");
        return new PushSettings(base, 4, place.resolve(JOURNAL_NAME), RetryPolicy.USUAL, language, credentials);
    }
}
