package id.siklus.follow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives one follower its changes, batch by batch, each in a transaction with the cursor. What fails is tried again, then in halves until the one entry that fails
 * stands alone, which is set aside: the rest goes on.
 */
final class Batches {

    private static final Logger log = LoggerFactory.getLogger(Batches.class);

    private record Batch(FollowerTable.Claim claim, List<FollowerTable.Entry> entries) {

        Change last() {
            return entries.get(entries.size() - 1).change();
        }
    }

    private final Follower follower;
    private final InTransaction transactions;
    private final FollowerTable table;
    private final SetAsideTable setAside;
    private final FollowMeters meters;
    private final BatchSize size = new BatchSize();
    private @Nullable Batch begun;

    Batches(Follower follower, InTransaction transactions, FollowMeters meters) {
        this.follower = follower;
        this.transactions = transactions;
        this.table = new FollowerTable(transactions.jdbc());
        this.setAside = new SetAsideTable(transactions.jdbc());
        this.meters = meters;
    }

    /**
     * @return whether something was done, so that there may be more
     * @throws RuntimeException a failure that passes by itself
     */
    boolean follow() {
        begun = null;
        try {
            return transactions.call(connection -> {
                Optional<FollowerTable.Claim> claim = table.claim(follower);
                Optional<Batch> batch = claim.flatMap(this::read);
                if (batch.isEmpty()) {
                    return false;
                }
                Batch now = batch.get();
                begun = now;
                long start = System.nanoTime();
                List<Change> changes = concerning(now);
                if (!changes.isEmpty()) {
                    follower.follow(connection, changes);
                }
                table.moved(follower.name(), Cursor.of(now.last()), nextLimit(now));
                if (now.claim().hasSetAside() && !changes.isEmpty()) {
                    TreeSet<Long> keys = new TreeSet<>();
                    changes.forEach(change -> keys.add(change.key()));
                    setAside.settled(follower.name(), keys);
                }
                done(now, changes.size(), Duration.ofNanos(System.nanoTime() - start));
                return true;
            });
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Batch failed = begun;
            if (failed == null || Passing.is(e)) {
                throw e;
            }
            return judge(failed, e);
        }
    }

    private Optional<Batch> read(FollowerTable.Claim claim) {
        Cursor end = null;
        if (!follower.after().isEmpty()) {
            Optional<Cursor> slowest = table.slowest(follower.after());
            if (slowest.isEmpty()) {
                return Optional.empty();
            }
            end = slowest.get();
        }
        List<FollowerTable.Entry> entries = claim.isSearching()
                ? table.entries(claim.cursor(), end, claim.limit())
                : size.first(table.entries(claim.cursor(), end, BatchSize.MOST), this::concerns);
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Batch(claim, entries));
    }

    private List<Change> concerning(Batch batch) {
        List<Change> changes = new ArrayList<>();
        for (FollowerTable.Entry entry : batch.entries()) {
            if (concerns(entry)) {
                changes.add(entry.change());
            }
        }
        return changes;
    }

    private boolean concerns(FollowerTable.Entry entry) {
        return follower.types().contains(entry.change().type());
    }

    private void done(Batch batch, int changes, Duration time) {
        if (!batch.claim().isSearching()) {
            size.took(changes, time);
        }
        meters.done(follower.name(), batch.entries(), time);
    }

    private static int nextLimit(Batch batch) {
        int limit = batch.claim().limit() * 2;
        return limit >= BatchSize.MOST ? 0 : limit;
    }

    private boolean judge(Batch failed, Throwable failure) {
        String error = Failure.text(failure);
        String name = follower.name();
        return transactions.call(connection -> {
            Optional<FollowerTable.Claim> claim = table.claim(follower);
            if (claim.isEmpty() || !claim.get().equals(failed.claim())) {
                return true; // somebody else has gone on from there
            }
            int failures = failed.claim().failures();
            Verdict verdict =
                    Verdict.of(failed.entries().size(), failed.claim().isSearching(), failures, setAside.hasNew(name));
            if (verdict instanceof Verdict.Again again) {
                log.warn(
                        "Follower {} failed, the same again in {} ms: {}",
                        name,
                        again.pause().toMillis(),
                        error);
                table.again(name, error, again.pause().toMillis());
                return false;
            }
            if (verdict instanceof Verdict.Smaller smaller) {
                table.smaller(name, error, smaller.limit());
                return true;
            }
            Change entry = failed.last();
            log.error(
                    "Follower {} sets {} aside (version {}, operation {}): {}",
                    name,
                    entry.type() + " " + entry.key(),
                    entry.version(),
                    entry.operation(),
                    error);
            setAside.add(name, entry, error, failures + 1);
            table.moved(name, Cursor.of(entry), 1);
            meters.setAside(name);
            return true;
        });
    }

    /** Tries one again of those that were set aside and are wanted again. @return whether there was one */
    boolean retry() {
        Change[] tried = new Change[1];
        try {
            return transactions.call(connection -> {
                Optional<Change> change = table.claim(follower).flatMap(claim -> setAside.next(follower.name()));
                if (change.isEmpty()) {
                    return false;
                }
                tried[0] = change.get();
                follower.follow(connection, List.of(change.get()));
                setAside.settled(follower.name(), List.of(change.get().key()));
                return true;
            });
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Change failed = tried[0];
            if (failed == null || Passing.is(e)) {
                throw e;
            }
            return transactions.call(connection -> {
                setAside.failedAgain(follower.name(), failed.key(), Failure.text(e));
                return true;
            });
        }
    }
}
