package id.siklus.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.jspecify.annotations.Nullable;

/** Tells the draft what only HAPI knows: the parameters of a body, whether a Bundle is a batch, and whom the answer shows. */
@Interceptor
final class AuditInterceptor {

    private static final Set<String> OF_A_PATIENT = Set.of("patient", "subject", "entity");

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = Integer.MIN_VALUE)
    void noteWhatIsAsked(RequestDetails request) {
        Draft.of(request).ifPresent(draft -> {
            draft.asked(request.getParameters().keySet(), request.getRequestId());
            request.getParameters().forEach((name, values) -> notePatients(request, draft, name, values));
        });
    }

    /** The trail is written by the server alone; nobody adds to it, and nothing is forged. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    void refuseToWriteTheTrail(RequestDetails request) {
        if ("AuditEvent".equals(request.getResourceName())) {
            boolean reads = switch (request.getRequestType()) {
                case GET, HEAD, OPTIONS -> true;
                case POST -> request.getOperation() != null;
                default -> false;
            };
            if (!reads) {
                throw new RefusedException(405, Issue.error(ErrorCode.AUDIT_READ_ONLY, ""));
            }
        }
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    void noteBatch(RequestDetails request) {
        if (request.getResource() instanceof Bundle bundle
                && bundle.getType() == BundleType.BATCH
                && request.getResourceName() == null) {
            Draft.of(request).ifPresent(Draft::isBatch);
        }
    }

    /** Last, when every other room has taken out what the caller must not see. */
    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = Integer.MAX_VALUE)
    void noteWhatIsShown(RequestDetails request, @Nullable IBaseResource response) {
        if (response != null) {
            Draft.of(request).ifPresent(draft -> {
                PatientsConcerned.collect(response, draft.patients());
                draft.showed(versionOf(response, draft.target()));
            });
        }
    }

    private static @Nullable String versionOf(IBaseResource response, AuditRow.Target target) {
        boolean sameInstance = target.id() != null
                && target.id().equals(response.getIdElement().getIdPart())
                && response.fhirType().equals(target.type());
        return sameInstance ? response.getIdElement().getVersionIdPart() : null;
    }

    /** Whom a search asks for is kept even when it finds nothing. */
    private static void notePatients(RequestDetails request, Draft draft, String name, String[] values) {
        String bare = name.split("[:.]", 2)[0];
        boolean byReference = OF_A_PATIENT.contains(bare) && !name.contains(".");
        boolean byId = name.equals("_id") && "Patient".equals(request.getResourceName());
        if (!byReference && !byId) {
            return;
        }
        for (String value : values) {
            for (String one : value.split(",")) {
                if (one.contains("/")) {
                    PatientsConcerned.add(one, draft.patients());
                } else if ((byId || bare.equals("patient")) && PatientsConcerned.isId(one)) {
                    draft.patients().add(one);
                }
            }
        }
    }
}
