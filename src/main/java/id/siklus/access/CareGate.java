package id.siklus.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.AuditTrail;
import id.siklus.server.AuditTrail.Purpose;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.server.InterceptorOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;

/**
 * Opens the record of one patient across facilities: to a facility that has the patient in its care (Permenkes 24/2022: continuity of care), and in an emergency
 * to whoever has the right to break the glass and says why. Never to a kader.
 */
@Interceptor
final class CareGate {

    private static final int NOT_FOUND = 404;

    private final Reaches reaches;
    private final Care care;
    private final PatientPages pages;
    private final BrokenGlass glass;

    CareGate(Reaches reaches, Care care, PatientPages pages, BrokenGlass glass) {
        this.reaches = reaches;
        this.care = care;
        this.pages = pages;
        this.glass = glass;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.REACH + 1)
    void open(RequestDetails request, RestOperationTypeEnum interaction) {
        if (interaction == RestOperationTypeEnum.METADATA) {
            return;
        }
        Optional<Caller> caller = Caller.of(request);
        if (caller.isEmpty()) {
            return;
        }
        if (interaction == RestOperationTypeEnum.EXTENDED_OPERATION_TYPE
                && "$everything".equals(request.getOperation())) {
            throw new RefusedException(NOT_FOUND, Issue.error(ErrorCode.UNKNOWN_OPERATION, "", "$everything"));
        }
        String reason = request.getHeader(Caller.BREAK_GLASS_HEADER);
        if (reason != null) {
            String patient = patient(request, interaction)
                    .or(() -> reads(interaction) ? PatientBound.ofInstance(request) : Optional.empty())
                    .orElseThrow(() -> BrokenGlass.unbound());
            glass.breakFor(caller.get(), reason, request);
            AuditTrail.of(request).patient(patient);
            widen(request, caller.get(), patient, care.of(patient));
        } else if (caller.get().role() != CallerRole.POSYANDU
                && !caller.get().role().seesBelow()) {
            patient(request, interaction).ifPresent(patient -> continueCare(request, caller.get(), patient));
        }
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    void notePage(RequestDetails request, @Nullable IBaseResource response) {
        if (response instanceof Bundle bundle && Caller.of(request).isPresent()) {
            Reach reach = reaches.of(request);
            if (!reach.beyond().patient().isEmpty()) {
                pages.note(bundle, reach.beyond().patient());
            }
        }
    }

    private void continueCare(RequestDetails request, Caller caller, String patient) {
        List<Care.Line> lines = care.of(patient);
        Reach reach = reaches.of(request);
        Care.reason(lines, reach)
                .filter(reason -> !reach.partitions().containsAll(Care.partitions(lines)))
                .ifPresent(reason -> {
                    widen(request, caller, patient, lines);
                    AuditTrail.of(request).note(Purpose.CONTINUITY, reason.code());
                    AuditTrail.of(request).patient(patient);
                });
    }

    private void widen(RequestDetails request, Caller caller, String patient, List<Care.Line> lines) {
        Set<Integer> partitions = Care.partitions(lines);
        reaches.widen(
                request,
                patient,
                SensitiveRecords.mayBeSeenBy(caller) ? Set.copyOf(SensitivePartitions.with(partitions)) : partitions);
    }

    /** A stored page belongs to the patient of the request that it continues. */
    private Optional<String> patient(RequestDetails request, RestOperationTypeEnum interaction) {
        String[] page = request.getParameters().get(Constants.PARAM_PAGINGACTION);
        return page != null && page.length > 0 ? pages.patient(page[0]) : PatientBound.of(request, interaction);
    }

    private static boolean reads(RestOperationTypeEnum interaction) {
        return interaction == RestOperationTypeEnum.READ
                || interaction == RestOperationTypeEnum.VREAD
                || interaction == RestOperationTypeEnum.HISTORY_INSTANCE;
    }
}
