package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.OperationOutcome;

/** How far an export is: 202 with its progress, 200 with its manifest, or 500 with why it failed (Bulk Data 3.0, "Bulk Data Status Request"). */
final class StatusAnswer {

    private static final int LONGEST_PROGRESS = 99;
    private static final int TOO_MANY = 429;
    private static final String SEPARATE = "separate";

    private final Exports exports;
    private final ExportAddress address;
    private final Pace pace;
    private final FirstMoments firstMoments;
    private final FhirContext context;
    private final Clock clock;

    StatusAnswer(
            Exports exports,
            ExportAddress address,
            Pace pace,
            FirstMoments firstMoments,
            FhirContext context,
            Clock clock) {
        this.exports = exports;
        this.address = address;
        this.pace = pace;
        this.firstMoments = firstMoments;
        this.context = context;
        this.clock = clock;
    }

    void send(UUID job, Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
        if (!Negotiation.accepts(accept, "application/json", "application/fhir+json")) {
            throw FileAnswer.notSpoken("Accept: " + accept, "application/json");
        }
        int page = page(request);
        long wait = pace.wait(caller.clientId(), job, page);
        if (wait > 0) {
            response.setHeader("Retry-After", String.valueOf(wait));
            throw new RefusedException(TOO_MANY, Issue.error(ErrorCode.EXPORT_POLLED_TOO_FAST, "", wait));
        }
        ExportStatus status = firstMoments.after(
                exports.status(job, caller).orElseThrow(ExportDoor::notHere), () -> exports.status(job, caller));
        boolean separate = SEPARATE.equals(request.getParameter("status"));
        Optional<byte[]> manifest =
                new Manifest(status, address.of(job, request)).page(page, separate ? "&status=" + SEPARATE : "");
        switch (status.state()) {
            case WAITING, RUNNING -> {
                inProgress(status, page, caller, response);
                say(HttpServletResponse.SC_ACCEPTED, "202 Accepted", separate, response);
                if (manifest.isPresent()) {
                    pace.linked(caller.clientId(), job, page + 1);
                    write(manifest.get(), "application/json", response);
                }
            }
            case DONE -> {
                if (status.expiresAt() != null) {
                    response.setDateHeader("Expires", status.expiresAt().toEpochMilli());
                }
                say(HttpServletResponse.SC_OK, "200 OK", separate, response);
                write(manifest.orElseThrow(ExportDoor::notHere), "application/json", response);
            }
            case FAILED -> {
                say(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "500 Internal Server Error", separate, response);
                OperationOutcome outcome = new OperationOutcome();
                outcome.addIssue(
                        Issue.error(ErrorCode.EXPORT_FAILED, "", status.failure() == null ? "" : status.failure())
                                .in(RequestLanguage.of(request.getHeader("Accept-Language"))));
                write(
                        context.newJsonParser().encodeResourceToString(outcome).getBytes(StandardCharsets.UTF_8),
                        "application/fhir+json",
                        response);
            }
        }
    }

    private void inProgress(ExportStatus status, int page, Caller caller, HttpServletResponse response) {
        long seconds = Pace.retryAfter(Duration.between(status.transactionTime(), clock.instant()), status.percent());
        pace.told(caller.clientId(), status.job(), page, seconds);
        response.setHeader("Retry-After", String.valueOf(seconds));
        response.setHeader("X-Progress", progress(status));
    }

    /** Less than a hundred characters, and such as a header may hold. */
    private static String progress(ExportStatus status) {
        String text = (status.percent() + "% " + status.doing()).replaceAll("[^\\x20-\\x7e]", "?");
        return text.length() <= LONGEST_PROGRESS ? text : text.substring(0, LONGEST_PROGRESS);
    }

    private static void say(int status, String inWords, boolean separate, HttpServletResponse response) {
        response.setStatus(separate ? HttpServletResponse.SC_OK : status);
        if (separate) {
            response.setHeader("X-Export-Status", inWords);
        }
    }

    private static int page(HttpServletRequest request) {
        String page = request.getParameter("page");
        if (page == null) {
            return 1;
        }
        if (!page.matches("[1-9]\\d{0,5}")) {
            throw ExportDoor.notHere();
        }
        return Integer.parseInt(page);
    }

    private static void write(byte[] body, String type, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
