package id.siklus.server;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Says in Siklus' catalogue what an exception of HAPI, Hibernate or PostgreSQL means for the caller. HAPI numbers its messages (HAPI-1094), and the numbers
 * are what is matched; texts would change with a release.
 */
final class FailureTranslator {

    private static final Pattern NUMBER = Pattern.compile("HAPI-0*(\\d+): ?");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern MISSING_REFERENCE =
            Pattern.compile("Resource (\\S+) (?:not found|is deleted), specified in path: (\\S+)");
    private static final Pattern VALID_PARAMETERS =
            Pattern.compile("Valid search parameters for this search are: \\[([^\\]]*)\\]");
    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("\\d{16}");
    private static final String BODY_READER = "ca.uhn.fhir.rest.server.method.ResourceParameter";
    private static final String CONNECTION_CLASS = "08";
    private static final String OPERATOR_CLASS = "57P";

    /** Insufficient resources: the disk is full, the memory is, or all connections are taken. */
    private static final String RESOURCES_CLASS = "53";

    private static final String QUERY_CANCELED = "57014";

    /** The pool's own words for a connection that it has thrown away; it gives no SQLState. */
    private static final String CLOSED = "Connection is closed";

    RefusedException translate(Throwable failure, @Nullable RequestDetails request, String number) {
        for (Throwable cause = failure; cause != null; cause = deeper(cause)) {
            if (cause instanceof RefusedException refusal) {
                return refusal;
            }
            if (isTimeout(cause) || meansDatabaseIsAway(cause)) {
                if (isTimeout(root(cause))) {
                    return refusal(504, ErrorCode.STATEMENT_TIMEOUT, "");
                }
                return refusal(
                        503,
                        isPoolExhausted(root(cause)) ? ErrorCode.SERVER_BUSY : ErrorCode.DATABASE_UNAVAILABLE,
                        "",
                        ErrorAnswerInterceptor.RETRY_AFTER_SECONDS);
            }
        }
        if (failure instanceof DataFormatException || failure.getCause() instanceof DataFormatException) {
            return refusal(400, ErrorCode.MALFORMED_BODY, "", readable(failure));
        }
        if (failure instanceof BaseServerResponseException known && known.getStatusCode() < 500) {
            return clientError(known, request);
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

    private static RefusedException clientError(BaseServerResponseException failure, @Nullable RequestDetails request) {
        String message = String.valueOf(failure.getMessage());
        String subject = request == null ? "" : String.valueOf(request.getRequestPath());
        return switch (hapiNumber(message)) {
            case 1094, 1096, 1091, 538, 2490 -> missingReference(message);
            case 302, 572 -> refusal(404, ErrorCode.UNKNOWN_RESOURCE_TYPE, "", subject);
            case 287, 303 -> refusal(404, ErrorCode.UNKNOWN_OPERATION, "", subject);
            case 1223, 1222, 1206, 488, 524 -> unknownParameter(message, request);
            case 450, 1861, 1838, 1814, 1851, 1855 -> refusal(400, ErrorCode.MALFORMED_BODY, "", readable(failure));
            default -> byStatus(failure, subject, request != null && request.getHeader("If-Match") != null);
        };
    }

    private static RefusedException byStatus(
            BaseServerResponseException failure, String subject, boolean staleIfMatch) {
        int status = failure.getStatusCode();
        if (failure instanceof ResourceGoneException) {
            return subject.contains("_getpages") || subject.isEmpty()
                    ? refusal(410, ErrorCode.PAGE_EXPIRED, "")
                    : refusal(410, ErrorCode.GONE, "", subject);
        }
        return switch (status) {
            case 404 -> refusal(404, ErrorCode.NOT_FOUND, "", subject);
            case 409 ->
                staleIfMatch
                        ? refusal(412, ErrorCode.PRECONDITION_FAILED, "", readable(failure))
                        : refusal(409, ErrorCode.CONFLICT, "", readable(failure));
            case 412 -> refusal(412, ErrorCode.PRECONDITION_FAILED, "", readable(failure));
            default -> refusal(status, ErrorCode.BAD_REQUEST, "", readable(failure));
        };
    }

    private static RefusedException missingReference(String message) {
        Matcher found = MISSING_REFERENCE.matcher(message);
        if (found.find()) {
            return new RefusedException(
                    422,
                    Issue.error(ErrorCode.MISSING_REFERENCE, element(found.group(2)), found.group(1))
                            .withRuleNumber("20007"));
        }
        return refusal(422, ErrorCode.MISSING_REFERENCE, "", cleaned(message));
    }

    /** {@code Observation.subject.where(resolve() is Patient)}, of a search parameter, names the element {@code Observation.subject}. */
    private static String element(String searchPath) {
        int where = searchPath.indexOf(".where(");
        return where < 0 ? searchPath : searchPath.substring(0, where);
    }

    private static RefusedException unknownParameter(String message, @Nullable RequestDetails request) {
        Matcher name = QUOTED.matcher(message);
        Matcher valid = VALID_PARAMETERS.matcher(message);
        return refusal(
                400,
                ErrorCode.UNKNOWN_SEARCH_PARAMETER,
                "",
                name.find() ? name.group(1) : cleaned(message),
                request == null || request.getResourceName() == null ? "/" : request.getResourceName(),
                valid.find() ? valid.group(1) : "/fhir/metadata");
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

    private static int hapiNumber(String message) {
        Matcher number = NUMBER.matcher(message);
        return number.find() ? Integer.parseInt(number.group(1)) : -1;
    }

    private static String readable(Throwable failure) {
        return cleaned(String.valueOf(failure.getMessage()));
    }

    /** Without HAPI's numbers, SQL and anything that looks like a NIK. */
    private static String cleaned(String message) {
        String text = NUMBER.matcher(message).replaceAll("");
        if (text.contains("could not execute")) {
            return "tulisan lain mendahului, ulangi / another write came first, try again";
        }
        int sql = text.indexOf(" [");
        if (sql > 0 && text.contains("SQL")) {
            text = text.substring(0, sql);
        }
        return SIXTEEN_DIGITS.matcher(text).replaceAll("################");
    }

    private static RefusedException refusal(int status, ErrorCode code, String expression, Object... arguments) {
        return new RefusedException(status, List.of(Issue.error(code, expression, arguments)));
    }
}
