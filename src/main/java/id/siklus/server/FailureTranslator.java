package id.siklus.server;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.LocalText;
import id.siklus.fhir.RefusedException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    private static final String PATCH_READER = "com.github.fge.";
    private static final String URL_DECODER = "java.net.URLDecoder";
    private static final String CHAIN_READER = "ca.uhn.fhir.jpa.search.builder.QueryStack";
    private static final String PARAMETER_READER = "ca.uhn.fhir.rest.server.method.OperationParameter";

    /** HAPI hands an operation whatever resource came as its body. What Java says of that differs once it has compiled the call; who says it does not. */
    private static final String REFLECTIVE_CALL = "jdk.internal.reflect.";

    private static final LocalText BAD_ESCAPE = new LocalText(
            "alamat memuat % yang tidak diikuti dua angka heksadesimal; tulis % sendiri sebagai %25",
            "an address holds a % that two hexadecimal digits do not follow; write % itself as %25");
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
        if (cameWhileReading(failure, BODY_READER, "loadResourceFromRequest")) {
            return refusal(400, ErrorCode.MALFORMED_BODY, "", "FHIR");
        }
        return unforeseen(failure, request).orElseGet(() -> refusal(500, ErrorCode.INTERNAL, "", number));
    }

    /** Errors in which readers of HAPI's and of others end over what the caller sent, known by the class that threw them. */
    private static Optional<RefusedException> unforeseen(Throwable failure, FailedRequest request) {
        Throwable root = root(failure);
        if (cameFrom(root, PATCH_READER)) {
            return Optional.of(HapiRefusals.noPatch());
        }
        if (cameWhileReading(failure, PARAMETER_READER, "translateQueryParameters")) {
            return Optional.of(HapiRefusals.unreadableParameter(String.valueOf(root.getMessage()), request));
        }
        if (failure.getCause() instanceof IllegalArgumentException wrong && wasThrownBy(wrong, REFLECTIVE_CALL)) {
            return Optional.of(refusal(400, ErrorCode.WRONG_OPERATION_BODY, "", request.path()));
        }
        if (root instanceof IllegalArgumentException && cameFrom(root, URL_DECODER)) {
            return Optional.of(refusal(400, ErrorCode.BAD_REQUEST, "", BAD_ESCAPE));
        }
        if (root instanceof IllegalArgumentException && cameWhileReading(root, CHAIN_READER, "createPredicateHas")) {
            return Optional.of(refusal(400, ErrorCode.BAD_CHAIN, "", "_has"));
        }
        return Optional.empty();
    }

    private static boolean wasThrownBy(Throwable failure, String thrower) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(thrower);
    }

    private static boolean cameFrom(Throwable failure, String thrower) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(thrower));
    }

    /**
     * HAPI's readers throw what they stumble over, such as an unknown {@code Bundle.entry.request.method} or a word where an operation takes a number: whatever it is,
     * what was sent is at fault.
     */
    private static boolean cameWhileReading(Throwable failure, String reader, String method) {
        return failure instanceof RuntimeException
                && Arrays.stream(failure.getStackTrace())
                        .anyMatch(frame -> reader.equals(frame.getClassName())
                                && frame.getMethodName().startsWith(method));
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
