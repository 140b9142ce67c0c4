package id.siklus.bulk;

import id.siklus.server.RequestsUnderWay;
import java.time.Duration;

/**
 * Lets requests go first: while this node answers any, a worker rests after each piece of work for so long that only a share of the time is work. It never rests for
 * longer than that, so an export ends however busy the server is; on an idle server it does not rest at all.
 */
final class Turns {

    /** Short enough that a request is over before it has felt much of it, long enough that the clock is not what a worker works for. */
    private static final long PIECE_NANOS = 2_000_000;

    /** Of a piece that was long because the database was looking for its first row, or the row was large. */
    private static final long LONGEST_PIECE_NANOS = 100_000_000;

    /** How soon a rest ends when the last request is over. */
    private static final long LOOK_NANOS = 5_000_000;

    /** A client that sends one request after the other is there between two of them too. */
    private static final Duration LATELY = Duration.ofMillis(50);

    private final RequestsUnderWay requests;
    private final int share;

    /** @param share percent of the time */
    Turns(RequestsUnderWay requests, int share) {
        this.requests = requests;
        this.share = share;
    }

    /** The turns of one worker at one part. Not safe for use by several threads. */
    Turn of(PartClaim claim) {
        return new Turn(claim);
    }

    /** One worker's own. */
    final class Turn {

        private final PartClaim claim;
        private long begin = System.nanoTime();

        private Turn(PartClaim claim) {
            this.claim = claim;
        }

        /**
         * To be called between two rows, or two pieces of a large one.
         *
         * @throws ClaimEndedException when the part is not ours any more
         */
        void pass() {
            claim.check();
            long worked = System.nanoTime() - begin;
            if (worked < PIECE_NANOS) {
                return;
            }
            rest(Math.min(worked, LONGEST_PIECE_NANOS) * (100 - share) / share);
            begin = System.nanoTime();
        }

        private void rest(long nanos) {
            long end = System.nanoTime() + nanos;
            try {
                for (long left = nanos; left > 0 && requests.anyWithin(LATELY); left = end - System.nanoTime()) {
                    claim.check();
                    // The rest itself, in pieces: it ends early when there is nobody left to give way to.
                    Thread.sleep(1 + Math.min(left, LOOK_NANOS) / 1_000_000);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ClaimEndedException();
            }
        }
    }
}
