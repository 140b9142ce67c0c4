package id.siklus.pull;

import id.siklus.push.Credentials;
import id.siklus.push.RetryPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * @param folder of all exports of this order; it is made when it is missing
 * @param since {@link #AUTO}, a moment as FHIR writes it, or null for everything
 * @param connections files that are downloaded at once, at least 1
 * @param language of the server's messages
 * @param stall a download that brings nothing for so long counts as broken
 */
public record PullSettings(
        Order order,
        Path folder,
        @Nullable String since,
        int connections,
        RetryPolicy retry,
        Duration stall,
        Locale language,
        Credentials credentials) {

    /** Since the {@code transactionTime} of the last finished export in the folder; everything when there is none. */
    public static final String AUTO = "auto";

    public static final Duration USUAL_STALL = Duration.ofMinutes(1);

    public PullSettings {
        if (connections < 1) {
            throw new IllegalArgumentException("--connections: paling sedikit 1 / at least 1");
        }
    }
}
