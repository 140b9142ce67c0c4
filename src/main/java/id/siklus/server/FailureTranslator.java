package id.siklus.server;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Says in Siklus' catalogue what an exception of HAPI, Hibernate or PostgreSQL means for the caller: what is refused ({@link HapiRefusals}), what is away or
 * busy, and what is ours to repair.
 */
final class FailureTranslator {

    private static final String BODY_READER = "ca.uhn.fhir.rest.server.method.ResourceParameter";
    private static final String CONNECTION_CLASS = "08";
    private static final String OPERATOR_CLASS = "57P";

    /** Insufficient resources: the disk is full, the memory is, or all connections are taken. */
    private static final String RESOURCES_CLASS = "53";

    private static final String QUERY_CANCELED = "57014";

    /** The pool's own words for a connection that it has thrown away; it gives no SQLState. */
    private static final String CLOSED = "Connection is closed";

    RefusedException translate(Throwable failure, FailedRequest request, String number) {
        for (Throwable cause = failure; cause != null; cause = deeper(cause)) {
            if (cause instanceof RefusedException refusal) {
                return refusal;
            }
            if (isTimeout(cause) || meansDatabaseIsAway(cause)) {
                if (isTimeout(root(cause))) {
                    return refusal(503, ErrorCode.STATEMENT_TIMEOUT, "", ErrorAnswerInterceptor.RETRY_AFTER_SECONDS);
                }
                return refusal(
                        503,
                        isPoolExhausted(root(cause)) ? ErrorCode.SERVER_BUSY : ErrorCode.DATABASE_UNAVAILABLE,
                        "",
                        ErrorAnswerInterceptor.RETRY_AFTER_SECONDS);
            }
        }
        if (failure instanceof DataFormatException format) {
            return HapiRefusals.unreadable(format, request);
        }
        if (failure.getCause() instanceof DataFormatException format) {
            return HapiRefusals.unreadable(format, request);
        }
        if (failure instanceof BaseServerResponseException known && known.getStatusCode() < 500) {
            return HapiRefusals.of(known, request);
        }
        if (cameWhileReadingTheBody(failure)) {
            return refusal(400, ErrorCode.MALFORMED_BODY, "", "FHIR");
        }
        return refusal(500, ErrorCode.INTERNAL, "", number);
    }

    /** HAPI's reader of bodies throws what it stumbles over, such as an unknown {@code Bundle.entry.request.method}: whatever it is, the body is at fault. */
    private static boolean cameWhileReadingTheBody(Throwable failure) {
        return failure instanceof RuntimeException
                && Arrays.stream(failure.getStackTrace())
                        .anyMatch(frame -> BODY_READER.equals(frame.getClassName())
                                && "loadResourceFromRequest".equals(frame.getMethodName()));
    }

    /** Where a rollback fails too, Spring keeps what failed first beside the chain of causes. */
    private static @Nullable Throwable deeper(Throwable cause) {
        if (cause instanceof TransactionSystemException rollback && rollback.getApplicationException() != null) {
            return rollback.getApplicationException();
        }
        return cause.getCause();
    }

    /** PostgreSQL ended the statement, since it ran longer than {@code siklus.database.statement-timeout}. */
    private static boolean isTimeout(Throwable cause) {
        return cause instanceof SQLException sql && QUERY_CANCELED.equals(sql.getSQLState());
    }

    /** The pool waited in vain although none of its connections failed: all are in use. */
    private static boolean isPoolExhausted(Throwable root) {
        return root instanceof SQLTransientConnectionException;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (Throwable deeper = deeper(root); deeper != null; deeper = deeper(root)) {
            root = deeper;
        }
        return root;
    }

    private static boolean meansDatabaseIsAway(Throwable cause) {
        if (cause instanceof CannotCreateTransactionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException) {
            return true;
        }
        if (cause instanceof SQLException && CLOSED.equals(cause.getMessage())) {
            return true;
        }
        String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null
                && (state.startsWith(CONNECTION_CLASS)
                        || state.startsWith(OPERATOR_CLASS)
                        || state.startsWith(RESOURCES_CLASS));
    }

    private static RefusedException refusal(int status, ErrorCode code, String expression, Object... arguments) {
        return new RefusedException(status, List.of(Issue.error(code, expression, arguments)));
    }
}
