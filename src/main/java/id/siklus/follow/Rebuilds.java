package id.siklus.follow;

import java.sql.Connection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes anew what a follower keeps, range by range, while it goes on following. A range is read and computed beside the follower's batches; then it is written
 * under the lock that they need, but for the resources that were followed in between.
 */
final class Rebuilds {

    private static final Logger log = LoggerFactory.getLogger(Rebuilds.class);
    private static final long PAUSE_AFTER_FAILURE_MS = 30_000;

    private final Follower follower;
    private final InTransaction transactions;
    private final RangeTable ranges;
    private final FollowerTable table;
    private final SetAsideTable setAside;

    Rebuilds(Follower follower, InTransaction transactions, int resourcesOfRange) {
        this.follower = follower;
        this.transactions = transactions;
        this.ranges = new RangeTable(transactions.jdbc(), follower.resourcesOfRange(resourcesOfRange));
        this.table = new FollowerTable(transactions.jdbc());
        this.setAside = new SetAsideTable(transactions.jdbc());
    }

    /**
     * @return whether one has begun
     * @throws RuntimeException a failure that passes by itself
     */
    boolean begin() {
        try {
            return transactions.call(connection -> {
                if (!follower.after().isEmpty()
                        && table.slowest(follower.after()).isEmpty()) {
                    return false;
                }
                // Before the lock, in the order in which those who do ranges take theirs.
                ranges.removeAll(follower.name());
                Optional<Boolean> whole = ranges.wanted(follower);
                if (whole.isEmpty()) {
                    throw new NotWantedException();
                }
                Set<String> types = follower.beginRebuild(connection, whole.get());
                if (!types.isEmpty()) {
                    ranges.plan(follower.name(), types);
                }
                ranges.begun(follower.name());
                if (types.isEmpty()) {
                    follower.endRebuild(connection);
                    ranges.ended(follower.name());
                }
                log.info("Follower {} is rebuilt from {}", follower.name(), types);
                return true;
            });
        } catch (NotWantedException e) {
            return false;
        } catch (RuntimeException e) {
            if (Passing.is(e)) {
                throw e;
            }
            String error = Failure.text(e);
            log.error(
                    "Follower {} cannot begin its rebuild; next try in {} s: {}",
                    follower.name(),
                    PAUSE_AFTER_FAILURE_MS / 1_000,
                    error);
            return transactions.call(connection -> {
                table.again(follower.name(), error, PAUSE_AFTER_FAILURE_MS);
                return false;
            });
        }
    }

    boolean isAny() {
        return ranges.isAny();
    }

    /**
     * Does one range, if there is one.
     *
     * @throws RuntimeException a failure that passes by itself
     */
    boolean doRange() {
        AtomicReference<KeyRange> begun = new AtomicReference<>();
        try {
            return transactions.call(connection -> {
                Optional<KeyRange> claimed = ranges.claim(follower);
                if (claimed.isEmpty()) {
                    return false;
                }
                KeyRange range = claimed.get();
                begun.set(range);
                Cursor before = ranges.cursor(follower);
                Follower.Rebuilt rebuilt = follower.read(connection, range);
                Optional<Cursor> now = ranges.lock(follower);
                if (now.isEmpty()) {
                    return false;
                }
                Set<Long> changed = ranges.followed(range, before, now.get());
                rebuilt.write(connection, changed);
                setAside.settled(follower.name(), range, changed);
                finish(connection, range);
                return true;
            });
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            KeyRange failed = begun.get();
            if (failed == null || Passing.is(e)) {
                throw e;
            }
            return transactions.call(connection -> {
                goAround(connection, failed, Failure.text(e));
                return true;
            });
        }
    }

    /** In halves, until the one resource that fails stands alone; of that, what was kept before stays. */
    private void goAround(Connection connection, KeyRange failed, String error) throws Exception {
        if (!failed.isSingle()) {
            ranges.halve(follower.name(), failed);
            return;
        }
        if (!ranges.isOpen(follower.name(), failed) || ranges.lock(follower).isEmpty()) {
            return; // somebody else was luckier with it
        }
        log.error("Follower {} sets resource {} aside in its rebuild: {}", follower.name(), failed.first(), error);
        setAside.addResource(follower.name(), failed.first(), error);
        finish(connection, failed);
    }

    private void finish(Connection connection, KeyRange range) throws Exception {
        if (ranges.done(follower.name(), range)) {
            follower.endRebuild(connection);
            ranges.ended(follower.name());
            log.info("Follower {} is rebuilt", follower.name());
        }
    }

    private static final class NotWantedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
