package id.siklus.follow;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One follower's turns on this node: looks whether there is something to do, and does it until there is nothing. */
final class FollowerLoop implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(FollowerLoop.class);
    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Follower follower;
    private final InTransaction transactions;
    private final FollowerTable table;
    private final Batches batches;
    private final Rebuilds rebuilds;
    private final FollowMeters meters;
    private final Rest rest;
    private final Duration look;
    private boolean registered;
    private long lastBeat = System.nanoTime();

    FollowerLoop(
            Follower follower,
            InTransaction transactions,
            Rebuilds rebuilds,
            FollowMeters meters,
            Rest rest,
            Duration look) {
        this.follower = follower;
        this.transactions = transactions;
        this.table = new FollowerTable(transactions.jdbc());
        this.batches = new Batches(follower, transactions, meters);
        this.rebuilds = rebuilds;
        this.meters = meters;
        this.rest = rest;
        this.look = look;
    }

    @Override
    public void run() {
        Duration pause = FIRST_PAUSE;
        while (!rest.isOver()) {
            try {
                boolean more = turn();
                pause = FIRST_PAUSE;
                if (!more) {
                    rest.await(look);
                }
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) { // this thread goes on whatever it is
                if (!rest.isOver()) {
                    log.warn("Follower {} waits {} s: {}", follower.name(), pause.toSeconds(), Failure.text(e));
                    rest.await(pause);
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        }
    }

    /** @return whether there may be more to do at once */
    private boolean turn() {
        if (!registered) {
            transactions.call(connection -> {
                table.register(follower);
                return true;
            });
            registered = true;
        }
        if (System.nanoTime() - lastBeat > BETWEEN_BEATS.toNanos()) {
            table.beat(follower);
            lastBeat = System.nanoTime();
        }
        Optional<FollowerTable.Seen> seen = table.look(follower);
        meters.lag(follower.name(), seen.map(FollowerTable.Seen::age).orElse(0.0));
        if (seen.isEmpty() || !seen.get().due()) {
            return false;
        }
        if (seen.get().rebuildWanted()) {
            boolean begun = rebuilds.begin();
            if (begun) {
                rest.wake();
            }
            return begun;
        }
        if (seen.get().readable() && batches.follow()) {
            return true;
        }
        return seen.get().retries() && batches.retry();
    }
}
