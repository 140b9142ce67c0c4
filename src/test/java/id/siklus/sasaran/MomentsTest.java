package id.siklus.sasaran;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

    private final Moments jayapura = new Moments(ZoneId.of("Asia/Jayapura"));

    @Test
    void theFirstMomentOfALocalDayIsTheDay() {
        assertThat(jayapura.begin(Instant.parse("2026-10-31T15:00:00Z")).getValueAsString())
                .isEqualTo("2026-11-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-30T14:59:59Z",
                "2026-11-30T14:59:59.999Z",
                "2026-11-30T14:59:59.999999Z",
                "2026-11-30T15:00:00Z"
            })
    void theLastMomentOfALocalDayIsTheDayHoweverItWasStored(String stored) {
        assertThat(jayapura.end(Instant.parse(stored)).getValueAsString()).isEqualTo("2026-11-30");
    }

    @Test
    void anythingElseKeepsItsHour() {
        assertThat(jayapura.begin(Instant.parse("2026-11-02T21:30:00Z")).getValueAsString())
                .isEqualTo("2026-11-03T06:30:00+09:00");
        assertThat(jayapura.end(Instant.parse("2026-11-02T21:30:00Z")).getValueAsString())
                .isEqualTo("2026-11-03T06:30:00+09:00");
    }

    @Test
    void peopleReadDatesInTheirLanguage() {
        Locale indonesian = Locale.forLanguageTag("id");

        assertThat(jayapura.shown(jayapura.end(Instant.parse("2026-08-17T15:00:00Z")), indonesian))
                .isEqualTo("17 Agu 2026");
        assertThat(jayapura.shown(jayapura.end(Instant.parse("2026-11-02T21:30:00Z")), Locale.ENGLISH))
                .isEqualTo("3 Nov 2026 06:30");
    }
}
