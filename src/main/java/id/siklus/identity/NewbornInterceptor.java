package id.siklus.identity;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.InterceptorOrder;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * Makes of a new person with a NIK the child that is known already, so that its record is completed and not doubled: what its visits as a newborn hang on stays.
 * Whether the caller may complete it or only propose it is decided where every change of a person is.
 */
@Interceptor
final class NewbornInterceptor {

    private static final String CHILD = NewbornInterceptor.class.getName();

    private final Newborns newborns;
    private final NewbornEntries entries;
    private final SentPatient bodies;
    private final IFhirResourceDao<Patient> patients;

    NewbornInterceptor(
            Newborns newborns, NewbornEntries entries, SentPatient bodies, IFhirResourceDao<Patient> patients) {
        this.newborns = newborns;
        this.entries = entries;
        this.bodies = bodies;
        this.patients = patients;
    }

    /** The condition of a single write is read before its body, so the body has to be looked into here. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    void pointToTheChild(RequestDetails request) {
        known(request).ifPresent(child -> {
            request.setId(null);
            request.setFixedConditionalUrl(Newborns.condition(child));
            request.getUserData().put(CHILD, child);
        });
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.IDENTITY)
    void complete(RequestDetails request) {
        if (request.getResource() instanceof Bundle bundle) {
            entries.recogniseIn(bundle);
        } else if (request.getResource() instanceof Patient sent
                && request.getUserData().get(CHILD) instanceof Patient child) {
            complete(sent, child);
        }
    }

    /** A create changes nothing that is there, so that the child is completed before it; what was sent has passed its profile by now. */
    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.VALIDATE + 1)
    void completeBeforeCreate(RequestDetails request, RestOperationTypeEnum operation) {
        if (operation == RestOperationTypeEnum.CREATE
                && request.getUserData().get(CHILD) instanceof Patient child
                && request.getResource() instanceof Patient sent) {
            Patient completed = sent.copy();
            completed.setId(new IdType("Patient", child.getIdElement().getIdPart()));
            patients.update(completed, request);
        }
    }

    /** Who changes a person under an id that is in use knows which record it means. */
    private Optional<Patient> known(RequestDetails request) {
        if (!"Patient".equals(request.getResourceName()) || request.getOperation() != null) {
            return Optional.empty();
        }
        RequestTypeEnum verb = request.getRequestType();
        if (request.getId() == null) {
            return verb == RequestTypeEnum.POST || verb == RequestTypeEnum.PUT
                    ? bodies.of(request).flatMap(newborns::known)
                    : Optional.empty();
        }
        return verb == RequestTypeEnum.PUT
                ? bodies.of(request)
                        .flatMap(person -> newborns.knownUnderAnotherId(
                                person, request.getId().getIdPart()))
                : Optional.empty();
    }

    /** What was sent stands, and what only the stored record knew stays; who manages the child goes on doing so. */
    static void complete(Patient sent, Patient child) {
        Reference manager = child.getManagingOrganization();
        PersonUnion.take(sent, child);
        sent.setManagingOrganization(manager.isEmpty() ? sent.getManagingOrganization() : manager.copy());
    }
}
