package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.AuditTrail;
import id.siklus.server.Caller;
import id.siklus.server.RefusalAnswer;
import id.siklus.server.TypeRights;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code ViewDefinition/$run} and {@code ViewDefinition/<id>/$run}: the rows that a view makes of what is stored and the caller may read, as they are read. It is a
 * servlet of its own, because HAPI knows no path of a type that R4 does not have. Whoever asks has been recognised by the filters before.
 *
 * <p>An answer that has begun and cannot be ended, because it takes too long or a resource does not fit, breaks off: the connection is closed before its last chunk, so
 * that nobody takes a part for the whole.
 */
final class RunDoor extends HttpServlet {

    static final String PATH = "/fhir/ViewDefinition";
    static final String SYSTEM_PATH = "/fhir/$viewdefinition-run";

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(RunDoor.class);
    private static final Pattern PLACE = Pattern.compile(PATH + "(?:/([A-Za-z0-9\\-.]{1,64}))?/\\$run");
    private static final int NOT_FOUND = 404;
    private static final int SECONDS_UNTIL_RETRY = 10;

    /** An answer that fits is refused as a whole when something is wrong with it. */
    private static final int HELD_BACK = 64 << 10;

    private final transient RunReader reader;
    private final transient StoredResources stored;
    private final transient TypeRights rights;
    private final transient RunProperties properties;
    private final transient Semaphore free;
    private final transient RefusalAnswer refusals;

    RunDoor(
            FhirContext context,
            RunReader reader,
            StoredResources stored,
            TypeRights rights,
            RunProperties properties) {
        this.reader = reader;
        this.stored = stored;
        this.rights = rights;
        this.properties = properties;
        this.free = new Semaphore(properties.atOnce());
        this.refusals = new RefusalAnswer(context);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (RefusedException refused) {
            refuse(request, response, refused);
        } catch (SQLException failed) {
            log.warn("A view could not be run: {}", failed.getMessage());
            response.setHeader("Retry-After", String.valueOf(SECONDS_UNTIL_RETRY));
            refuse(
                    request,
                    response,
                    new RefusedException(503, Issue.error(ErrorCode.DATABASE_UNAVAILABLE, "", SECONDS_UNTIL_RETRY)));
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, RefusedException refused)
            throws IOException {
        if (response.isCommitted()) {
            log.warn("The answer of a view breaks off: {}", refused.getMessage());
            throw new IOException("The answer cannot be ended", refused);
        }
        response.resetBuffer();
        refusals.write(request, response, refused);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, SQLException {
        if (!(request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller)) {
            throw new IllegalStateException("nobody has asked for the token");
        }
        String id =
                id(request.getRequestURI().substring(request.getContextPath().length()));
        if (!List.of("GET", "POST").contains(request.getMethod())) {
            response.setHeader("Allow", "GET, POST");
            throw new RefusedException(
                    405, Issue.error(ErrorCode.INTERACTION_NOT_SERVED, "", "$run", "ViewDefinition"));
        }
        RunRequest asked = reader.read(id, request);
        requireRight(caller, asked.view().resourceType(), response);
        if (!asked.patient().isEmpty()) {
            AuditTrail.of(request).patient(asked.patient());
        }
        if (!free.tryAcquire()) {
            response.setHeader("Retry-After", String.valueOf(SECONDS_UNTIL_RETRY));
            throw new RefusedException(429, Issue.error(ErrorCode.RUN_BUSY, "", properties.atOnce()));
        }
        try {
            send(asked, caller, response);
        } finally {
            free.release();
        }
    }

    /** @return empty at the level of the type */
    private static String id(String path) {
        if (path.replace("%24", "$").equals(SYSTEM_PATH)) {
            return "";
        }
        Matcher place = PLACE.matcher(path.replace("%24", "$"));
        if (!place.matches()) {
            throw new RefusedException(NOT_FOUND, Issue.error(ErrorCode.UNKNOWN_RESOURCE_TYPE, "", "ViewDefinition"));
        }
        @Nullable String id = place.group(1);
        return id == null ? "" : id;
    }

    private void requireRight(Caller caller, String type, HttpServletResponse response) {
        if (!rights.mayExport(caller, type)) {
            String scope = "system/" + type + ".rs";
            response.setHeader(
                    "WWW-Authenticate",
                    "Bearer realm=\"siklus\", error=\"insufficient_scope\", scope=\"" + scope + "\"");
            throw new RefusedException(403, Issue.error(ErrorCode.SCOPE_MISSING, "", scope));
        }
    }

    private void send(RunRequest asked, Caller caller, HttpServletResponse response) throws IOException, SQLException {
        response.setBufferSize(HELD_BACK);
        response.setContentType(
                asked.format() == RowFormat.PARQUET
                        ? asked.format().contentType()
                        : asked.format().contentType() + ";charset=UTF-8");
        RunWatch watch = new RunWatch(asked.view().resourceType(), properties.longest());
        try (RowWriter rows = asked.view().writer(asked.format(), asked.header(), response.getOutputStream())) {
            long[] left = {asked.limit()};
            stored.read(
                    asked.view().resourceType(),
                    asked.patient(),
                    asked.since(),
                    caller,
                    Math.max(1, (int) properties.longest().toSeconds()),
                    resource -> {
                        watch.next();
                        return asked.view().each(resource, watch, row -> {
                            rows.write(row);
                            return --left[0] > 0;
                        });
                    });
            rows.finish();
        }
    }
}
