package id.siklus.definitions;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A number that goes up with each transaction that changes a definition: who keeps definitions in memory keeps it too, and looks again when it has changed. A
 * change by this node shows at once, one by another node within {@link #LONGEST_UNSEEN_NANOS}.
 */
public final class DefinitionsRevision {

    static final long LONGEST_UNSEEN_NANOS = 1_000_000_000L;

    private static final Logger log = LoggerFactory.getLogger(DefinitionsRevision.class);

    private final JdbcTemplate sql;
    private final AtomicBoolean asking = new AtomicBoolean();
    private final AtomicLong changes = new AtomicLong(1);
    private volatile long changesSeen;
    private volatile long askedAt;
    private volatile long known;

    DefinitionsRevision(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** @return the latest that this node knows of; one caller a second asks the database, the others do not wait for it unless this node itself made a change */
    public long current() {
        if (changesSeen != changes.get()) {
            synchronized (this) {
                long now = changes.get();
                if (changesSeen != now && ask()) {
                    changesSeen = now;
                }
            }
        } else if (System.nanoTime() - askedAt > LONGEST_UNSEEN_NANOS && asking.compareAndSet(false, true)) {
            try {
                ask();
            } finally {
                asking.set(false);
            }
        }
        return known;
    }

    private boolean ask() {
        try {
            Long revision = sql.queryForObject("select revision from siklus.definitions_revision", Long.class);
            known = revision == null ? known : revision;
            return true;
        } catch (DataAccessException away) {
            log.warn("Whether definitions have changed is unknown, those in memory are used: {}", away.getMessage());
            return false;
        } finally {
            askedAt = System.nanoTime();
        }
    }

    /** Inside a transaction that changes definitions, any number of times: raises the number once, as the last thing before the commit. */
    void raise() {
        boolean raising = TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(synchronization -> synchronization instanceof Raise);
        if (!raising) {
            TransactionSynchronizationManager.registerSynchronization(new Raise());
        }
    }

    private final class Raise implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            sql.update("update siklus.definitions_revision set revision = revision + 1");
        }

        @Override
        public void afterCompletion(int status) {
            changes.incrementAndGet();
        }
    }
}
