package id.siklus.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the rows of reads and refusals durable, many requests to one commit. There is no hand-over to another thread where it can be helped, since two
 * switches of a thread cost more than the row: who comes first writes its own row and all that are waiting, and those that come in meanwhile form the next
 * batch, which the first of them writes. A thread of its own writes only what nobody waits for.
 */
final class AuditWriter implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AuditWriter.class);

    private static final int LARGEST_BATCH = 500;
    private static final int LONGEST_QUEUE = 5_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration SWEEP = Duration.ofMillis(100);
    private static final int SERVER_ERROR = 500;

    /** A row on its way; its outcome is read and written under the lock only. */
    private static final class Pending {
        private final AuditRow row;
        private boolean decided;
        private boolean durable;

        Pending(AuditRow row) {
            this.row = row;
        }

        void decide(boolean isDurable) {
            decided = true;
            durable = isDurable;
        }
    }

    private final BlockingQueue<Pending> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);

    /** Fair, so that nobody waits for more than the batch under way, its own, and those who have only to be told. */
    private final ReentrantLock writing = new ReentrantLock(true);

    private final DataSource database;
    private final AuditTable table;
    private final Clock clock;
    private final UnprovedRequests unproved;
    private final Thread sweeper;
    private final CountDownLatch closing = new CountDownLatch(1);

    AuditWriter(DataSource database, AuditTable table, Clock clock, UnprovedRequests unproved) {
        this.database = database;
        this.table = table;
        this.clock = clock;
        this.unproved = unproved;
        this.sweeper = new Thread(this::sweep, "siklus-audit");
    }

    void start() {
        sweeper.start();
    }

    /**
     * Does nothing when the row was committed with what the request wrote or there is nothing to tell, and nothing but count when a stranger asks again and again.
     * An answer of 5xx shows nothing and may well mean that the database is away, so it does not wait.
     *
     * @return whether the answer may leave
     */
    boolean record(Draft draft, int status) {
        if (draft.isStored() || draft.isUntold(status)) {
            return true;
        }
        AuditRow row = draft.row(clock.instant(), status);
        if (UnprovedRequests.include(row) && !unproved.admit(row.address(), row.at())) {
            return true;
        }
        Pending pending = new Pending(row);
        boolean queued = isOpen() && queue.offer(pending);
        if (status >= SERVER_ERROR) {
            return true;
        }
        return queued && isDurable(pending);
    }

    private boolean isDurable(Pending pending) {
        try {
            if (!writing.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            while (!pending.decided && !queue.isEmpty()) {
                writeNext();
            }
            return pending.durable;
        } finally {
            writing.unlock();
        }
    }

    /** The oldest rows of the queue; whatever happens, each of them is decided afterwards. */
    private void writeNext() {
        List<Pending> batch = new ArrayList<>();
        queue.drainTo(batch, LARGEST_BATCH);
        try {
            write(batch);
        } catch (RuntimeException | Error e) {
            // Whoever writes does so for others too: even a lack of memory must not be theirs to bear unheard.
            log.error("Audit rows could not be written", e);
        } finally {
            batch.stream().filter(pending -> !pending.decided).forEach(pending -> pending.decide(false));
        }
    }

    private boolean isOpen() {
        return closing.getCount() > 0;
    }

    private void sweep() {
        while (isOpen() || !queue.isEmpty()) {
            try {
                closing.await(SWEEP.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                closing.countDown();
            }
            sweep(unproved.ended(clock.instant()));
        }
        sweep(unproved.rest(clock.instant()));
    }

    private void sweep(List<AuditRow> counted) {
        writing.lock();
        try {
            while (!queue.isEmpty()) {
                writeNext();
            }
            writeCounted(counted);
        } catch (RuntimeException | Error e) {
            // Nobody waits for these; the next sweep tries again.
            log.error("Audit rows could not be written", e);
        } finally {
            writing.unlock();
        }
    }

    /** Nobody waits for them. */
    private void writeCounted(List<AuditRow> rows) {
        if (!rows.isEmpty()) {
            List<Pending> counted = rows.stream().map(Pending::new).toList();
            write(counted);
            unproved.giveBack(counted.stream()
                    .filter(pending -> !pending.durable)
                    .map(pending -> pending.row)
                    .toList());
        }
    }

    /** A row that the database will not take is refused alone: it must not hold back the answers of others. */
    private void write(List<Pending> batch) {
        try {
            insert(batch.stream().map(pending -> pending.row).toList());
            batch.forEach(pending -> pending.decide(true));
        } catch (SQLException e) {
            log.error(
                    "{} audit rows could not be written ({}): the answers are withheld", batch.size(), e.getSQLState());
            if (batch.size() > 1 && isOfData(e)) {
                batch.forEach(pending -> write(List.of(pending)));
            }
        }
    }

    /** One message to the database and one commit: what a batch sends between two Syncs is one transaction. */
    private void insert(List<AuditRow> rows) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            table.insert(connection, rows);
        }
    }

    /** Data exceptions, and rows too large for an index; when the database is away, each row would only wait for it again. */
    private static boolean isOfData(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("54"));
    }

    /** Ends after the rows that are waiting. */
    @Override
    public void close() throws InterruptedException {
        closing.countDown();
        sweeper.join(LONGEST_WAIT.toMillis());
    }
}
