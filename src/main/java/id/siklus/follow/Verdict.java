package id.siklus.follow;

import java.time.Duration;

/** What is done about a batch that has failed by itself, not for want of a database. */
sealed interface Verdict {

    /** The same again, after a pause. */
    record Again(Duration pause) implements Verdict {}

    /** Only so many entries of it, at once. */
    record Smaller(int limit) implements Verdict {}

    /** The only entry of it is taken out of the way. */
    record SetAside() implements Verdict {}

    Duration FIRST_PAUSE = Duration.ofMillis(500);
    int TRIES_OF_A_BATCH = 2;
    int TRIES_OF_AN_ENTRY = 3;

    /**
     * @param entries in the batch
     * @param searching whether the batch is already part of a larger one that failed
     * @param failures how often this batch has failed before
     * @param another whether an entry was set aside a moment ago: then one try is enough, or many of a kind would hold up the rest for hours
     */
    static Verdict of(int entries, boolean searching, int failures, boolean another) {
        if (entries > 1) {
            return searching || failures + 1 >= TRIES_OF_A_BATCH ? new Smaller(entries / 2) : again(failures);
        }
        boolean enough = failures + 1 >= TRIES_OF_AN_ENTRY || searching && another;
        return enough ? new SetAside() : again(failures);
    }

    private static Again again(int failures) {
        return new Again(FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 6)));
    }
}
