package id.siklus.bulk;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.AuditTrail;
import id.siklus.server.Caller;
import id.siklus.server.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * {@code $export} at its five levels: checks what is asked, has one row written, and answers 202 with the address where the export is asked about (FHIR Bulk Data
 * Access 3.0, "Bulk Data Kick-off Request").
 */
final class ExportOperation {

    static final String NAME = "$export";

    /** On the address of a status: that its answers tell the export's status in a header. */
    static final String SEPARATE_STATUS = "?status=separate";

    private static final int TOO_MANY = 429;
    private static final String SECONDS_UNTIL_ONE_IS_DONE = "30";

    private final KickOff kickOff;
    private final NamedPatients people;
    private final Exports exports;
    private final ExportAddress address;
    private final DaoRegistry daos;

    ExportOperation(KickOff kickOff, NamedPatients people, Exports exports, ExportAddress address, DaoRegistry daos) {
        this.kickOff = kickOff;
        this.people = people;
        this.exports = exports;
        this.address = address;
        this.daos = daos;
    }

    @Operation(name = NAME, manualRequest = true, manualResponse = true, idempotent = true)
    public void ofEverything(ServletRequestDetails request) {
        begin(ExportLevel.SYSTEM, null, request);
    }

    @Operation(name = NAME, typeName = "Patient", manualRequest = true, manualResponse = true, idempotent = true)
    public void ofAllPatients(ServletRequestDetails request) {
        begin(ExportLevel.PATIENT, null, request);
    }

    @Operation(name = NAME, typeName = "Group", manualRequest = true, manualResponse = true, idempotent = true)
    public void ofGroup(@IdParam IdType id, ServletRequestDetails request) {
        begin(ExportLevel.GROUP, id, request);
    }

    @Operation(name = NAME, typeName = "Organization", manualRequest = true, manualResponse = true, idempotent = true)
    public void ofOrganization(@IdParam IdType id, ServletRequestDetails request) {
        begin(ExportLevel.ORGANIZATION, id, request);
    }

    @Operation(name = NAME, typeName = "Location", manualRequest = true, manualResponse = true, idempotent = true)
    public void ofLocation(@IdParam IdType id, ServletRequestDetails request) {
        begin(ExportLevel.LOCATION, id, request);
    }

    private void begin(ExportLevel level, @Nullable IdType of, ServletRequestDetails request) {
        Caller caller = Caller.of(request).orElseThrow(() -> new AuthenticationException("No caller"));
        if (request.isSubRequest()) {
            throw new RefusedException(405, Issue.error(ErrorCode.INTERACTION_NOT_SERVED, "", NAME, "Bundle"));
        }
        Preferences preferences = Preferences.of(request.getHeaders("Prefer"));
        if (!preferences.async()) {
            throw new RefusedException(400, Issue.error(ErrorCode.EXPORT_NEEDS_ASYNC, "Prefer"));
        }
        HttpServletRequest http = request.getServletRequest();
        HttpServletResponse response = request.getServletResponse();
        ExportRequest asked = asked(level, of, request, caller, preferences.strict());
        UUID job = start(asked, caller, url(http, request), response);
        AuditTrail trail = AuditTrail.of(http);
        trail.export(job, "");
        asked.patients().forEach(trail::patient);
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader(
                "Content-Location", address.of(job, http) + (preferences.separateStatus() ? SEPARATE_STATUS : ""));
        response.setHeader(
                "Preference-Applied",
                preferences.separateStatus() ? "respond-async, separate-export-status" : "respond-async");
    }

    private ExportRequest asked(
            ExportLevel level, @Nullable IdType of, ServletRequestDetails request, Caller caller, boolean strict) {
        Objections objections = new Objections(strict);
        ExportRequest asked;
        try {
            asked = kickOff.request(
                    level,
                    of == null ? "" : of.getIdPart(),
                    SentParameters.of(request),
                    caller,
                    RequestLanguage.of(request),
                    objections);
        } catch (RefusedException refused) {
            if (refused.getStatusCode() == HttpServletResponse.SC_FORBIDDEN) {
                request.getServletResponse()
                        .setHeader(
                                "WWW-Authenticate",
                                "Bearer realm=\"siklus\", error=\"insufficient_scope\", scope=\""
                                        + objections.missingScopes() + "\"");
            }
            throw refused;
        }
        if (of != null) {
            requireThere(of, asked, request);
        }
        people.require(asked.patients(), caller);
        return asked;
    }

    /** What is not there for a reader is not there for an export: the same refusals, for the same reasons. */
    private void requireThere(IdType id, ExportRequest asked, ServletRequestDetails request) {
        IBaseResource found = daos.getResourceDao(id.getResourceType()).read(id.toUnqualifiedVersionless(), request);
        if (found instanceof Group group && !asked.patients().isEmpty()) {
            NamedPatients.requireMembers(asked.patients(), group);
        }
    }

    private UUID start(ExportRequest asked, Caller caller, String url, HttpServletResponse response) {
        try {
            return exports.start(asked, caller, url);
        } catch (RefusedException refused) {
            if (refused.getStatusCode() == TOO_MANY) {
                response.setHeader("Retry-After", SECONDS_UNTIL_ONE_IS_DONE);
            }
            throw refused;
        }
    }

    /** The base is the public one, whatever the proxy before this server asks for. */
    private static String url(HttpServletRequest http, ServletRequestDetails request) {
        String query = http.getQueryString();
        return request.getFhirServerBase() + "/" + request.getRequestPath() + (query == null ? "" : "?" + query);
    }
}
