package id.siklus.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

/** What is done about a batch that fails, and which failures say nothing about its entries. */
class VerdictTest {

    @Test
    void aBatchIsTriedAgainThenHalved() {
        assertThat(Verdict.of(100, false, 0, false)).isEqualTo(new Verdict.Again(Duration.ofMillis(500)));
        assertThat(Verdict.of(100, false, 1, false)).isEqualTo(new Verdict.Smaller(50));
        assertThat(Verdict.of(50, true, 0, false)).isEqualTo(new Verdict.Smaller(25));
        assertThat(Verdict.of(3, true, 0, false)).isEqualTo(new Verdict.Smaller(1));
    }

    @Test
    void anEntryAloneIsTriedThreeTimesWithLongerAndLongerPauses() {
        assertThat(Verdict.of(1, true, 0, false)).isEqualTo(new Verdict.Again(Duration.ofMillis(500)));
        assertThat(Verdict.of(1, true, 1, false)).isEqualTo(new Verdict.Again(Duration.ofSeconds(1)));
        assertThat(Verdict.of(1, true, 2, false)).isEqualTo(new Verdict.SetAside());
    }

    @Test
    void manyOfAKindHoldUpNobody() {
        assertThat(Verdict.of(1, true, 0, true)).isEqualTo(new Verdict.SetAside());
    }

    @Test
    void aDatabaseThatIsAwayCondemnsNoEntry() {
        assertThat(Passing.is(new IllegalStateException(new SQLException("x", "08006"))))
                .isTrue();
        assertThat(Passing.is(new SQLException("deadlock", "40P01"))).isTrue();
        assertThat(Passing.is(new SQLException("disk full", "53100"))).isTrue();
        assertThat(Passing.is(new SQLException("shutdown", "57P01"))).isTrue();
        assertThat(Passing.is(new CannotCreateTransactionException("no connection")))
                .isTrue();
    }

    @Test
    void anEntryIsCondemnedByWhatItDoesItself() {
        assertThat(Passing.is(new SQLException("bad text", "22021"))).isFalse();
        assertThat(Passing.is(new SQLException("damaged page", "XX001"))).isFalse();
        assertThat(Passing.is(new SQLException("took too long", "57014"))).isFalse();
        assertThat(Passing.is(new IllegalArgumentException())).isFalse();
        assertThat(Passing.is(new SocketTimeoutException())).isFalse();
    }
}
