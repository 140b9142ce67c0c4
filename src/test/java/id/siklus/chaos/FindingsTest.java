package id.siklus.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.chaos.Client.Reply;
import id.siklus.chaos.Load.Attempt;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void keepNoPromiseThatNothingHasTried() {
        Findings nothing = new Findings();
        nothing.expectSome("Bundles acknowledged", 0);
        nothing.expectZero("lost", 0);
        Findings some = new Findings();
        some.expectSome("Bundles acknowledged", 1);
        some.expectZero("lost", 0);

        assertThat(nothing.kept()).isFalse();
        assertThat(some.kept()).isTrue();
    }

    @Test
    void takeAFigureThatCouldNotBeMeasuredForABrokenPromise() {
        Findings findings = new Findings();

        findings.expectAtMost("threads", Double.NaN, 10);

        assertThat(findings.kept()).isFalse();
    }

    /** A backup between two silences proves nothing. */
    @Test
    void judgeNoBackupWithoutWritersBeforeAndAfterIt() {
        Rows rows = new Rows(new TreeSet<>(List.of("Patient/a/_history/1 x", "Patient/b/_history/1 x")));
        Findings meanwhile = new Findings();
        Findings around = new Findings();

        RestoredElsewhere.judge(meanwhile, List.of(stored("a", 10, 20), stored("b", 21, 29)), 5, 30, rows, rows);
        RestoredElsewhere.judge(around, List.of(stored("a", 1, 4), stored("b", 28, 40)), 5, 30, rows, rows);

        assertThat(meanwhile.kept()).isFalse();
        assertThat(around.kept()).isTrue();
    }

    private static Attempt stored(String id, long sent, long answered) {
        String body = "{\"response\":{\"location\":\"Patient/" + id + "/_history/1\"}}";
        return new Attempt(
                "chaos-" + id, new Reply(200, body, HttpHeaders.of(Map.of(), (a, b) -> true), sent, answered), sent);
    }
}
