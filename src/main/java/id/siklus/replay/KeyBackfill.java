package id.siklus.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.replay.BackfillTable.Progress;
import id.siklus.replay.BackfillTable.Stored;
import id.siklus.replay.BackfillTable.StoredKey;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the business keys of resources that were stored before there were any, or before their numbering was configured as one; in the background, a chunk in
 * each transaction, on one node at a time. How far it is stands in the database: the next start goes on from there, and looks at nothing when all is done.
 *
 * <p>Where two resources hold one number already, the older one gets the key, and the others are counted ({@code siklus.keys.doubled}); {@code siklus.keys.backfilled}
 * counts the keys that were made.
 */
final class KeyBackfill implements AutoCloseable {

    enum State {
        MORE,
        BUSY,
        ENDED
    }

    static final int CHUNK = 500;

    private static final Logger log = LoggerFactory.getLogger(KeyBackfill.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final long FIRST_MILLIS = 10_000;
    private static final long PAUSE_MILLIS = 100;
    private static final long BUSY_MILLIS = 30_000;

    private final TransactionTemplate transaction;
    private final BackfillTable table;
    private final BusinessIdentifiers identifiers;
    private final int chunk;
    private final Counter made;
    private final Counter doubled;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "siklus-key-backfill"));

    KeyBackfill(
            TransactionTemplate transaction,
            BackfillTable table,
            BusinessIdentifiers identifiers,
            int chunk,
            MeterRegistry meters) {
        this.transaction = transaction;
        this.table = table;
        this.identifiers = identifiers;
        this.chunk = chunk;
        this.made = meters.counter("siklus.keys.backfilled");
        this.doubled = meters.counter("siklus.keys.doubled");
    }

    void start() {
        clock.schedule(this::goOn, FIRST_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void goOn() {
        State state;
        try {
            state = some();
        } catch (RuntimeException e) { // one that got out would end it until the next start
            if (!isRowInUse(e)) {
                log.warn("Business keys of stored resources: next try in {} s", BUSY_MILLIS / 1_000, e);
            }
            state = State.BUSY;
        }
        if (state == State.ENDED) {
            if (made.count() + doubled.count() > 0) {
                log.info(
                        "Business keys of stored resources: {} made; {} numbers are held by another resource too",
                        (long) made.count(),
                        (long) doubled.count());
            }
            clock.shutdown();
        } else if (!clock.isShutdown()) {
            clock.schedule(this::goOn, state == State.MORE ? PAUSE_MILLIS : BUSY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean isRowInUse(RuntimeException failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException sql
                && LOCK_NOT_AVAILABLE.equals(sql.getSQLState());
    }

    /** Looks at one chunk. A row that somebody else is writing ends it, and it is begun anew later. */
    State some() {
        return Optional.ofNullable(transaction.execute(status -> table.lock() ? next() : State.BUSY))
                .orElse(State.BUSY);
    }

    private State next() {
        byte[] numberings = identifiers.fingerprint();
        Progress progress = table.progress(numberings);
        if (progress.ended()) {
            return State.ENDED;
        }
        List<Stored> stored = table.after(progress.upto(), identifiers.types(), chunk);
        List<StoredKey> keys = stored.stream().flatMap(this::keys).toList();
        List<Long> lacking = table.lacking(keys);
        if (!lacking.isEmpty()) {
            made.increment(table.add(
                    table.reserve(lacking).stream().flatMap(this::keys).toList()));
        }
        doubled.increment(table.doubles(keys));
        boolean ended = stored.size() < chunk;
        table.advance(
                numberings,
                stored.isEmpty()
                        ? progress.upto()
                        : stored.get(stored.size() - 1).id(),
                ended);
        return ended ? State.ENDED : State.MORE;
    }

    /** A text that cannot be read (SKL-5610) has no keys. */
    private Stream<StoredKey> keys(Stored stored) {
        try {
            return identifiers.of(stored.type(), JSON.readTree(stored.text())).stream()
                    .map(key -> new StoredKey(stored.id(), key.hash()));
        } catch (JsonProcessingException unreadable) {
            return Stream.empty();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
