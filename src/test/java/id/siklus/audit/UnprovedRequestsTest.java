package id.siklus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnprovedRequestsTest {

    private static final Instant MINUTE = Instant.parse("2026-09-15T08:10:00Z");

    private final UnprovedRequests requests = new UnprovedRequests(new UnprovedProperties(2, 3));

    @Test
    void givesTheFirstOfAnAddressRowsAndCountsTheRestOfTheMinuteInOne() {
        assertThat(requests.admit("203.0.113.1", MINUTE)).isTrue();
        assertThat(requests.admit("203.0.113.1", MINUTE.plusSeconds(1))).isTrue();
        for (int i = 2; i < 50; i++) {
            assertThat(requests.admit("203.0.113.1", MINUTE.plusSeconds(i))).isFalse();
        }
        assertThat(requests.ended(MINUTE.plusSeconds(59))).isEmpty();

        assertThat(requests.ended(MINUTE.plusSeconds(60))).singleElement().satisfies(row -> {
            assertThat(row.interaction()).isEqualTo("counted");
            assertThat(row.address()).isEqualTo("203.0.113.1");
            assertThat(row.reason()).isEqualTo("48 requests from 2026-09-15T08:10:00Z");
            assertThat(row.who()).isEqualTo(AuditRow.Who.NOBODY);
        });
        assertThat(requests.ended(MINUTE.plusSeconds(61))).isEmpty();
        assertThat(requests.admit("203.0.113.1", MINUTE.plusSeconds(61))).isTrue();
    }

    @Test
    void countsAddressesTogetherThatComeWhenAllRowsOfTheMinuteAreGiven() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(requests.admit("198.51.100." + i, MINUTE)).isEqualTo(i < 3);
        }

        assertThat(requests.rest(MINUTE.plusSeconds(1))).singleElement().satisfies(row -> {
            assertThat(row.address()).isEqualTo("-");
            assertThat(row.reason()).startsWith("997 requests");
        });
    }

    @Test
    void givesAgainWhatCouldNotBeWritten() {
        for (int i = 0; i < 4; i++) {
            requests.admit("203.0.113.1", MINUTE);
        }
        var rows = requests.ended(MINUTE.plusSeconds(60));

        requests.giveBack(rows);

        assertThat(requests.ended(MINUTE.plusSeconds(60))).isEqualTo(rows);
    }
}
