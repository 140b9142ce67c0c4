package id.siklus.identity;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One transaction that changes who two Patients are. Both are held, so that merges of the same people follow one another; whoever changes one of their records at
 * the same instant makes it begin again, and is not told.
 */
final class PairTransaction {

    private static final int MOST_TRIES = 5;
    private static final int LONGEST_PAUSE_MILLIS = 200;

    /** PostgreSQL's unique_violation, in_failed_sql_transaction (after another of these in a batch), serialization_failure, deadlock_detected. */
    private static final Set<String> OVERTAKEN = Set.of("23505", "25P02", "40001", "40P01");

    private final TransactionTemplate transaction;
    private final MergeLedger ledger;
    private final ReplacedPeople replaced;

    PairTransaction(TransactionTemplate transaction, MergeLedger ledger, ReplacedPeople replaced) {
        this.transaction = transaction;
        this.ledger = ledger;
        this.replaced = replaced;
    }

    /** @param work reads all that it changes itself: it may be done several times, of which one is kept */
    <T> T of(String source, String target, Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                T done = transaction.execute(status -> {
                    ledger.hold(source, target);
                    return work.get();
                });
                replaced.refresh();
                return Objects.requireNonNull(done);
            } catch (RuntimeException failed) {
                if (tries == MOST_TRIES || !isOvertaken(failed) || !pause(tries)) {
                    throw failed;
                }
            }
        }
    }

    /** Two who make the same next version of a record meet in a unique index, which HAPI does not always tell as a conflict of versions. */
    private static boolean isOvertaken(RuntimeException failed) {
        if (failed instanceof ResourceVersionConflictException || failed instanceof ConcurrencyFailureException) {
            return true;
        }
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && OVERTAKEN.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean pause(int tries) {
        try {
            // Two that have overtaken each other must not meet again: each waits a while of its own.
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, (long) tries * LONGEST_PAUSE_MILLIS));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
