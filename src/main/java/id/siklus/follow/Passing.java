package id.siklus.follow;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells failures that say nothing about an entry, and pass by themselves: then the same batch is tried again, however often. */
final class Passing {

    /** Classes of SQLSTATE: connection, rolled back, out of resources, not in the right state, ended by an operator, input and output. */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    /** A statement that took too long: a smaller batch may take less. */
    private static final String CANCELLED = "57014";

    private Passing() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLRecoverableException
                    || cause instanceof InterruptedException) {
                return true;
            }
            if (cause instanceof SQLException sql && isPassing(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(@org.jspecify.annotations.Nullable String state) {
        return state != null
                && state.length() == 5
                && !state.equals(CANCELLED)
                && CLASSES.contains(state.substring(0, 2));
    }
}
