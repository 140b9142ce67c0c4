package id.siklus.bench;

import java.time.Duration;

/**
 * How much is done in a run. Counts are fixed, so that two servers do the same; the time limit only keeps a hopeless server from holding up the run.
 *
 * @param rounds alternating blocks of each work
 * @param warmUpVisits stored before the clock runs
 * @param visits stored in each block
 * @param warmUpRequests of each kind of read before the clock runs
 * @param requests of each kind of read in each block
 * @param separateStarts whether starts are measured for themselves, on a fresh and on the existing database
 * @param longestRun no further round is begun after so long
 */
record Size(
        int rounds,
        int warmUpVisits,
        int visits,
        int warmUpRequests,
        int requests,
        boolean separateStarts,
        Duration longestRun) {

    private static final Duration LONGEST_BLOCK = Duration.ofSeconds(60);

    /** Ends in under three minutes on two idle cores, the baseline included. */
    static Size quick() {
        return new Size(2, 15, 12, 100, 60, false, Duration.ofSeconds(150));
    }

    /** Ends in under fifteen minutes on two idle cores, the baseline included. */
    static Size full() {
        return new Size(5, 300, 50, 5_000, 400, true, Duration.ofMinutes(13));
    }

    Size withRounds(int other) {
        return new Size(other, warmUpVisits, visits, warmUpRequests, requests, separateStarts, longestRun);
    }

    Duration longestBlock() {
        return LONGEST_BLOCK;
    }
}
