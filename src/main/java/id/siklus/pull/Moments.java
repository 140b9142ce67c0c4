package id.siklus.pull;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments as FHIR writes them, and as names of folders. */
final class Moments {

    /** No colon: Hadoop's paths and some file systems have none. In the order of time when sorted by name. */
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Moments() {}

    /** @throws IllegalArgumentException when it is no moment with its time zone */
    static Instant of(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notMoment) {
            throw new IllegalArgumentException(
                    "--since " + text + ": tulis auto, atau saat dengan zona waktunya seperti 2026-01-31T08:00:00+07:00"
                            + " / write auto, or a moment with its time zone",
                    notMoment);
        }
    }

    static String name(Instant moment) {
        return NAME.format(moment);
    }
}
