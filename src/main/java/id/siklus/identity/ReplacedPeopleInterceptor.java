package id.siklus.identity;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.InterceptorOrder;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** What comes late for a person that was merged into another goes to that other; only the replaced record itself is written no more. */
@Interceptor
final class ReplacedPeopleInterceptor {

    private static final int UNPROCESSABLE = 422;

    private final ReplacedPeople replaced;
    private final NamedPatients named;

    ReplacedPeopleInterceptor(ReplacedPeople replaced, NamedPatients named) {
        this.replaced = replaced;
        this.named = named;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.IDENTITY + 1)
    void sendOn(RequestDetails request, RestOperationTypeEnum operation) {
        if (replaced.isEmpty() || !(request.getResource() instanceof Resource sent)) {
            return;
        }
        switch (operation) {
            case CREATE, UPDATE -> sendOn(sent);
            case TRANSACTION, BATCH -> {
                if (sent instanceof Bundle bundle) {
                    bundle.getEntry().stream()
                            .filter(Bundle.BundleEntryComponent::hasResource)
                            .forEach(entry -> sendOn(entry.getResource()));
                }
            }
            default -> {}
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    void refuseReplaced(@Nullable RequestDetails request, IBaseResource before, IBaseResource after) {
        if (request == null || request instanceof SystemRequestDetails || !(before instanceof Patient person)) {
            return;
        }
        Optional<String> standing = Replacement.of(person);
        if (standing.isPresent() && !replaced.standsFor(id(person)).equals(id(person))) {
            throw new RefusedException(
                    UNPROCESSABLE,
                    Issue.error(ErrorCode.PERSON_REPLACED, "Patient", id(person), replaced.standsFor(id(person))));
        }
    }

    /** A Patient's own links say what was merged; they are not sent on. */
    private void sendOn(Resource sent) {
        if (!(sent instanceof Patient)) {
            named.replace(sent, replaced::standsFor);
        }
    }

    private static String id(Patient person) {
        return person.getIdElement().getIdPart();
    }
}
