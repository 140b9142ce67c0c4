package id.siklus.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.AuditTrail;
import id.siklus.server.AuditTrail.Purpose;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Emergency access: who may, with what reason, and that it is seen. Counted as {@code siklus.break_glass} by organization, for the Dinkes to look after. */
final class BrokenGlass {

    static final int SHORTEST_REASON = 10;

    private static final Logger log = LoggerFactory.getLogger(BrokenGlass.class);
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;

    private final MeterRegistry meters;

    BrokenGlass(MeterRegistry meters) {
        this.meters = meters;
    }

    /** @throws RefusedException 403 without the right, 400 without a reason */
    void breakFor(Caller caller, String reason, RequestDetails request) {
        if (caller.role() == CallerRole.POSYANDU) {
            throw new RefusedException(FORBIDDEN, Issue.error(ErrorCode.NOT_FOR_KADER, ""));
        }
        if (!caller.may(Caller.BREAK_GLASS)) {
            throw new RefusedException(FORBIDDEN, Issue.error(ErrorCode.SCOPE_MISSING, "", Caller.BREAK_GLASS));
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new RefusedException(
                    BAD_REQUEST, Issue.error(ErrorCode.BREAK_GLASS_REASON, "", String.valueOf(SHORTEST_REASON)));
        }
        AuditTrail.of(request).note(Purpose.BREAK_GLASS, reason.strip());
        meters.counter("siklus.break_glass", "organization", caller.organization())
                .increment();
        log.atWarn()
                .addKeyValue("request", request.getRequestId())
                .addKeyValue("client", caller.clientId())
                .addKeyValue("organization", caller.organization())
                .log("Emergency access to a patient's record");
    }

    static RefusedException unbound() {
        return new RefusedException(BAD_REQUEST, Issue.error(ErrorCode.BREAK_GLASS_UNBOUND, ""));
    }
}
