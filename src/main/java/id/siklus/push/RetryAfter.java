package id.siklus.push;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How long a busy server asks its clients to stay away: {@code Retry-After} (RFC 9110, section 10.2.3), in seconds or as a date. */
public final class RetryAfter {

    /** Who asks for more is asked again after this. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private RetryAfter() {}

    /** @return zero when nothing sensible was asked */
    public static Duration of(HttpResponse<?> response, Instant now) {
        return response.headers()
                .firstValue("Retry-After")
                .map(value -> of(value.trim(), now))
                .orElse(Duration.ZERO);
    }

    static Duration of(String value, Instant now) {
        Duration asked = value.matches("[0-9]{1,9}") ? Duration.ofSeconds(Long.parseLong(value)) : until(value, now);
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }

    private static Duration until(String date, Instant now) {
        try {
            return Duration.between(
                    now,
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException notADate) {
            return Duration.ZERO;
        }
    }
}
