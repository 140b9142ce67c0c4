package id.siklus.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the rows of reads and refusals durable, many requests to one commit: while one batch is on its way to disk, those that come in form the next. A
 * request waits for its own batch only.
 */
final class AuditWriter implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AuditWriter.class);

    private static final int LARGEST_BATCH = 500;
    private static final int LONGEST_QUEUE = 5_000;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final int SERVER_ERROR = 500;

    private record Pending(AuditRow row, CompletableFuture<Boolean> durable) {}

    private final BlockingQueue<Pending> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final DataSource database;
    private final AuditTable table;
    private final Clock clock;
    private final UnprovedRequests unproved;
    private final Thread thread;
    private volatile boolean open = true;

    AuditWriter(DataSource database, AuditTable table, Clock clock, UnprovedRequests unproved) {
        this.database = database;
        this.table = table;
        this.clock = clock;
        this.unproved = unproved;
        this.thread = new Thread(this::work, "siklus-audit");
    }

    void start() {
        thread.start();
    }

    /**
     * Does nothing when the row was committed with what the request wrote, and nothing but count when a stranger asks again and again. An answer of 5xx shows
     * nothing and may well mean that the database is away, so it does not wait.
     *
     * @return whether the answer may leave
     */
    boolean record(Draft draft, int status) {
        if (draft.isStored()) {
            return true;
        }
        AuditRow row = draft.row(clock.instant(), status);
        if (UnprovedRequests.include(row) && !unproved.admit(row.address(), row.at())) {
            return true;
        }
        Pending pending = new Pending(row, new CompletableFuture<>());
        boolean queued = open && queue.offer(pending);
        if (status >= SERVER_ERROR) {
            return true;
        }
        return queued && isDurable(pending);
    }

    private static boolean isDurable(Pending pending) {
        try {
            return pending.durable().get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    private void work() {
        List<Pending> batch = new ArrayList<>(LARGEST_BATCH);
        while (open || !queue.isEmpty()) {
            try {
                Pending first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, LARGEST_BATCH - 1);
                    write(batch);
                }
                writeCounted(unproved.ended(clock.instant()));
            } catch (InterruptedException e) {
                open = false;
            } catch (RuntimeException | Error e) {
                // Without this thread no answer leaves any more, so it outlives even a lack of memory.
                log.error("Audit rows could not be written", e);
            } finally {
                batch.forEach(pending -> pending.durable().complete(false));
                batch.clear();
            }
        }
        writeCounted(unproved.rest(clock.instant()));
    }

    /** Nobody waits for them. */
    private void writeCounted(List<AuditRow> rows) {
        if (!rows.isEmpty()) {
            List<Pending> counted = rows.stream()
                    .map(row -> new Pending(row, new CompletableFuture<>()))
                    .toList();
            write(counted);
            unproved.giveBack(counted.stream()
                    .filter(pending -> !pending.durable().isDone())
                    .map(Pending::row)
                    .toList());
        }
    }

    /** A row that the database will not take is refused alone: it must not hold back the answers of others. */
    private void write(List<Pending> batch) {
        try {
            insert(batch.stream().map(Pending::row).toList());
            batch.forEach(pending -> pending.durable().complete(true));
        } catch (SQLException e) {
            log.error(
                    "{} audit rows could not be written ({}): the answers are withheld", batch.size(), e.getSQLState());
            if (batch.size() > 1 && isOfData(e)) {
                batch.forEach(pending -> write(List.of(pending)));
            }
        }
    }

    private void insert(List<AuditRow> rows) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                table.insert(connection, rows);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
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
        open = false;
        thread.join(LONGEST_WAIT.toMillis());
    }
}
