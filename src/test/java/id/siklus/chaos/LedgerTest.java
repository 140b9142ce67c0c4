package id.siklus.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.chaos.Client.Reply;
import id.siklus.chaos.Load.Attempt;
import java.net.http.HttpHeaders;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Attempt acknowledged = attempt("chaos-1", 20);

    @Test
    void seesThatSomethingAcknowledgedIsMissing() {
        Set<String> versions = new HashSet<>(Ledger.promised(acknowledged));
        Ledger whole = new Ledger(Set.copyOf(versions), Map.of("chaos-1", 20), Set.of("chaos-1"), 0);
        versions.remove("Observation/a7/_history/1");
        Ledger lacking = new Ledger(versions, Map.of("chaos-1", 19), Set.of(), 0);

        assertThat(whole.lost(List.of(acknowledged))).isZero();
        assertThat(lacking.lost(List.of(acknowledged))).isEqualTo(1);
        assertThat(lacking.acknowledgedWithoutTrail(List.of(acknowledged))).isEqualTo(1);
    }

    @Test
    void seesABundleOfWhichOnlyAPartWasStored() {
        Attempt cutOff = new Attempt("chaos-2", null, 0);

        assertThat(new Ledger(Set.of(), Map.of("chaos-2", 7), Set.of(), 0).half(List.of(cutOff)))
                .isEqualTo(1);
        assertThat(new Ledger(Set.of(), Map.of(), Set.of(), 0).half(List.of(cutOff)))
                .isZero();
        assertThat(new Ledger(Set.of(), Map.of("chaos-2", 19), Set.of(), 0).storedUnheard(List.of(cutOff)))
                .isEqualTo(1);
    }

    private static Attempt attempt(String request, int resources) {
        String body = IntStream.range(0, resources)
                .mapToObj(i -> "{\"response\":{\"location\":\"Observation/a" + i + "/_history/1\"}}")
                .collect(Collectors.joining(","));
        return new Attempt(request, new Reply(200, body, HttpHeaders.of(Map.of(), (a, b) -> true), 0, 1), 0);
    }
}
