package id.siklus.bulk;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.LocalText;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code _since} and {@code _until}: full times with their zones, in that order, the first not in the future. */
record AskedTimes(@Nullable Instant since, @Nullable Instant until) {

    /** FHIR's instant: to the second at least, with its zone. */
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

    /** The database's clock, which tells a transactionTime, may go ahead of this one. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private static final LocalText AN_INSTANT = new LocalText(
            "waktu lengkap dengan zonanya, misalnya 2026-11-01T00:00:00+07:00 (di URL: %2B07:00)",
            "a full time with its zone, such as 2026-11-01T00:00:00+07:00 (in a URL: %2B07:00)");
    private static final LocalText AFTER_SINCE = new LocalText("sesudah _since", "later than _since");

    static AskedTimes of(SentParameters sent, Clock clock, Objections objections) {
        Instant since = instant(sent.named(KickOffParameter.SINCE), objections);
        Instant until = instant(sent.named(KickOffParameter.UNTIL), objections);
        Instant now = clock.instant();
        if (since != null && since.isAfter(now.plus(CLOCKS_APART))) {
            objections.add(
                    ErrorCode.EXPORT_SINCE_IN_FUTURE,
                    sent.named(KickOffParameter.SINCE).get(0),
                    since.toString(),
                    now.truncatedTo(ChronoUnit.MILLIS).toString());
        }
        if (since != null && until != null && !until.isAfter(since)) {
            SentParameter value = sent.named(KickOffParameter.UNTIL).get(0);
            objections.add(ErrorCode.EXPORT_BAD_VALUE, value, value.name(), value.value(), AFTER_SINCE);
        }
        return new AskedTimes(since, until);
    }

    private static @Nullable Instant instant(List<SentParameter> values, Objections objections) {
        if (values.isEmpty()) {
            return null;
        }
        SentParameter value = values.get(0);
        // A plus in a URL is a space, and senders forget to encode it.
        String text = value.value().trim().replace(' ', '+');
        try {
            if (INSTANT.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeException noSuchDay) {
            // is said below
        }
        objections.add(ErrorCode.EXPORT_BAD_VALUE, value, value.name(), Objections.shown(value.value()), AN_INSTANT);
        return null;
    }
}
