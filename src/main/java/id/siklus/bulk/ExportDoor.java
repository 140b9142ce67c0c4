package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.AuditTrail;
import id.siklus.server.Caller;
import id.siklus.server.RefusalAnswer;
import id.siklus.server.RequestLanguage;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * {@code /bulk/JOB} and {@code /bulk/JOB/FILE}: how far an export is, its end, its files. Whoever asks has been recognised by the filters before; what belongs to
 * another client is answered in the words for what never was.
 */
final class ExportDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ExportDoor.class);

    private static final Pattern PLACE =
            Pattern.compile("/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/([A-Za-z0-9][A-Za-z0-9._-]{0,199}))?");
    private static final int SECONDS_UNTIL_RETRY = 10;

    private final transient Exports exports;
    private final transient StatusAnswer status;
    private final transient FileAnswer files;
    private final transient Pace pace;
    private final transient FhirContext context;
    private final transient RefusalAnswer refusals;

    ExportDoor(Exports exports, StatusAnswer status, FileAnswer files, Pace pace, FhirContext context) {
        this.exports = exports;
        this.status = status;
        this.files = files;
        this.pace = pace;
        this.context = context;
        this.refusals = new RefusalAnswer(context);
    }

    static RefusedException notHere() {
        return new RefusedException(HttpServletResponse.SC_NOT_FOUND, Issue.error(ErrorCode.EXPORT_NOT_HERE, ""));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (RefusedException refused) {
            refusals.write(request, response, refused);
        } catch (DataAccessException away) {
            log.warn("An export could not be asked about: {}", away.getMessage());
            response.setHeader("Retry-After", String.valueOf(SECONDS_UNTIL_RETRY));
            refusals.write(
                    request,
                    response,
                    new RefusedException(503, Issue.error(ErrorCode.DATABASE_UNAVAILABLE, "", SECONDS_UNTIL_RETRY)));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!(request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller)) {
            throw new IllegalStateException("nobody has asked for the token");
        }
        Matcher place = PLACE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!place.matches()) {
            throw notHere();
        }
        UUID job = UUID.fromString(place.group(1));
        String file = place.group(2);
        String method = request.getMethod();
        boolean reads = method.equals("GET") || method.equals("HEAD");
        if (file != null && reads) {
            send(job, file, caller, request, response);
        } else if (reads) {
            status.send(job, caller, request, response);
        } else if (file == null && method.equals("DELETE")) {
            cancel(job, caller, request, response);
        } else {
            throw notServed(method, file, response);
        }
    }

    private static RefusedException notServed(String method, @Nullable String file, HttpServletResponse response) {
        String served = file == null ? "GET, HEAD, DELETE" : "GET, HEAD";
        response.setHeader("Allow", served);
        return new RefusedException(
                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                Issue.error(ErrorCode.EXPORT_METHOD, "", Objections.shown(method), served));
    }

    private void send(UUID job, String name, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (name.equals(Warnings.NAME)) {
            sendWarnings(job, caller, request, response);
            return;
        }
        Optional<ExportFile> file = exports.file(job, name, caller);
        AuditTrail.of(request).export(job, file.orElseThrow(ExportDoor::notHere).name());
        files.send(job, file.get(), request, response);
    }

    private void sendWarnings(UUID job, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ExportRequest asked = exports.status(job, caller)
                .map(ExportStatus::request)
                .filter(one -> !one.ignored().isEmpty())
                .orElseThrow(ExportDoor::notHere);
        FileAnswer.requireForm(request);
        AuditTrail.of(request).export(job, Warnings.NAME);
        response.setContentType(FileAnswer.NDJSON);
        response.getOutputStream().write(Warnings.ndjson(context, asked));
    }

    private void cancel(UUID job, Caller caller, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!exports.cancel(job, caller)) {
            throw notHere();
        }
        pace.forget(caller.clientId(), job);
        AuditTrail.of(request).export(job, "");
        Locale language = RequestLanguage.of(request.getHeader("Accept-Language"));
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue(
                Issue.error(ErrorCode.EXPORT_CANCELLED, "").in(language).setSeverity(IssueSeverity.INFORMATION));
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setContentType("application/fhir+json;charset=UTF-8");
        response.getOutputStream()
                .write(context.newJsonParser().encodeResourceToString(outcome).getBytes(StandardCharsets.UTF_8));
    }
}
