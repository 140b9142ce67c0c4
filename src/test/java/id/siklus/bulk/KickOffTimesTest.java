package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.RefusedException;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code _since} and {@code _until}. */
class KickOffTimesTest extends KickOffSteps {

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T00:00:00Z, 2026-11-01T00:00:00Z",
        "2026-11-01T00:00:00.123Z, 2026-11-01T00:00:00.123Z",
        "2026-11-01T00:00:00+07:00, 2026-10-31T17:00:00Z",
        "2026-11-01T00:00:00 07:00, 2026-10-31T17:00:00Z",
        "2026-11-22T08:00:30Z, 2026-11-22T08:00:30Z"
    })
    void readsAnInstant(String since, Instant expected) {
        assertThat(ask(ExportLevel.SYSTEM, "_since", since).since()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01",
                "2026-11",
                "kemarin",
                "2026-11-01T00:00:00",
                "2026-11-01T00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-02-30T00:00:00Z",
                "2026-11-01T25:00:00Z",
                "gt2026-11-01T00:00:00Z",
                "1795000000"
            })
    void refusesAnythingElseAsATime(String time) {
        refused(400, ErrorCode.EXPORT_BAD_VALUE, ExportLevel.SYSTEM, "_since", time);
        refused(400, ErrorCode.EXPORT_BAD_VALUE, ExportLevel.SYSTEM, "_until", time);
    }

    @Test
    void refusesASinceThatIsYetToComeAndSaysWhatTimeItIs() {
        RefusedException refused =
                refused(400, ErrorCode.EXPORT_SINCE_IN_FUTURE, ExportLevel.SYSTEM, "_since", "2026-11-22T08:02:00Z");

        assertThat(refused.issues().get(0).in(Locale.ENGLISH).getDetails().getText())
                .contains("2026-11-22T08:02:00Z", "2026-11-22T08:00:00Z", "transactionTime");
    }

    @Test
    void refusesAnUntilThatIsNotLaterThanSince() {
        refused(
                400,
                ErrorCode.EXPORT_BAD_VALUE,
                ExportLevel.SYSTEM,
                "_since",
                "2026-11-02T00:00:00Z",
                "_until",
                "2026-11-02T00:00:00Z");
    }
}
