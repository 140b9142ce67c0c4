package id.siklus.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.storage.PartitionRule;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/** Puts sensitive records where only who may see them looks. Who may not see them does not write them either: it could not find again what it has sent. */
final class SensitiveRecords {

    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;

    private final SensitiveCodes codes;

    SensitiveRecords(SensitiveCodes codes) {
        this.codes = codes;
    }

    /** Kader never, whatever scope they have. */
    static boolean mayBeSeenBy(Caller caller) {
        return caller.may(Caller.SENSITIVE) && caller.role() != CallerRole.POSYANDU;
    }

    /**
     * @param chosen the partition that a new record goes to for its facility
     * @throws RefusedException 403 without the scope
     */
    int place(Resource resource, int chosen, RequestDetails request) {
        return codeIn(resource, chosen, request).isPresent() ? SensitivePartitions.beside(chosen) : chosen;
    }

    /**
     * @param partition where the record lies; a row cannot move
     * @throws RefusedException 403 without the scope; 422 when a record becomes sensitive by an update
     */
    void mayStay(Resource resource, int partition, RequestDetails request) {
        codeIn(resource, partition, request).ifPresent(code -> {
            throw new RefusedException(
                    UNPROCESSABLE,
                    Issue.error(ErrorCode.SENSITIVE_LATER, resource.fhirType(), resource.fhirType(), code));
        });
    }

    /** @return a code for which the record may not lie in that partition; empty when it may */
    private Optional<String> codeIn(Resource resource, int partition, RequestDetails request) {
        if (partition <= PartitionRule.SHARED) {
            return Optional.empty();
        }
        Optional<String> code = codes.in(resource);
        Optional<Caller> caller = code.isEmpty() ? Optional.empty() : Caller.of(request);
        if (caller.isPresent() && !mayBeSeenBy(caller.get())) {
            throw new RefusedException(
                    FORBIDDEN,
                    Issue.error(ErrorCode.SENSITIVE_SCOPE, resource.fhirType(), resource.fhirType(), code.get()));
        }
        return code;
    }
}
