package id.siklus.chaos;

import java.time.Duration;
import java.util.List;

/**
 * How much is done. The short form takes about eight minutes on two idle cores and runs with every change; the long form is the one of which
 * docs/reliability.md speaks.
 *
 * @param kills rounds of R1
 * @param restarts rounds of R2
 * @param identities of each way to write in R3
 * @param replays visits that are sent once more in R3
 * @param bodies mutated bodies of R5
 * @param mixedLoad how long R9 lasts
 * @param edits of each of the clients of R11
 * @param external whether R7 is tried with an external PostgreSQL too
 * @param exported resources of the export of R4
 * @param exportKills at how many points of it the server is killed
 * @param patience what limits of time are multiplied by: beside other work on the same cores a second says little
 * @param jvmFlags of the servers that are started
 */
public record Form(
        int kills,
        int restarts,
        int identities,
        int replays,
        int bodies,
        Duration mixedLoad,
        int edits,
        boolean external,
        int exported,
        int exportKills,
        int patience,
        List<String> jvmFlags) {

    private static final List<String> AS_THE_LAUNCHER = List.of("-Xmx768m", "-XX:+UseSerialGC");

    /** A server that lives for a minute spends more on the second compiler than it gets back; what is promised does not depend on it. */
    private static final List<String> SHORT_LIVED = List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    public static Form shortForm() {
        return new Form(3, 3, 12, 60, 5_000, Duration.ofSeconds(36), 5, false, 150_000, 2, 3, SHORT_LIVED);
    }

    public static Form longForm() {
        return new Form(20, 10, 200, 10_000, 50_000, Duration.ofMinutes(60), 100, true, 600_000, 5, 1, AS_THE_LAUNCHER);
    }
}
