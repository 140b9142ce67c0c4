package id.siklus.identity;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.InterceptorOrder;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/**
 * Makes of a new person with a NIK the child that is known already, so that its record is completed and not doubled: what its visits as a newborn hang on stays.
 * Whether the caller may complete it or only propose it is decided where every change of a person is.
 */
@Interceptor
final class NewbornInterceptor {

    private static final String COMPLETED = NewbornInterceptor.class.getName();

    private final Newborns newborns;
    private final IFhirResourceDao<Patient> patients;

    NewbornInterceptor(Newborns newborns, IFhirResourceDao<Patient> patients) {
        this.newborns = newborns;
        this.patients = patients;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.IDENTITY)
    void recognise(RequestDetails request, RestOperationTypeEnum operation) {
        if (request.getResource() instanceof Bundle bundle) {
            recogniseIn(bundle);
        } else if (request.getResource() instanceof Patient sent && isNew(request, operation)) {
            newborns.known(sent).ifPresent(child -> {
                request.setFixedConditionalUrl(Newborns.condition(child));
                complete(sent, child);
                if (operation == RestOperationTypeEnum.CREATE) {
                    request.getUserData().put(COMPLETED, child.getIdElement().getIdPart());
                }
            });
        }
    }

    /** A create changes nothing that is there, so that the child is completed before it; what was sent has passed its profile by now. */
    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.VALIDATE + 1)
    void completeBeforeCreate(RequestDetails request) {
        if (request.getUserData().get(COMPLETED) instanceof String child
                && request.getResource() instanceof Patient sent) {
            Patient completed = sent.copy();
            completed.setId(new IdType("Patient", child));
            patients.update(completed, request);
        }
    }

    private void recogniseIn(Bundle bundle) {
        if (bundle.getType() != Bundle.BundleType.TRANSACTION && bundle.getType() != Bundle.BundleType.BATCH) {
            return;
        }
        Set<String> taken = new HashSet<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() instanceof Patient sent && isNew(entry)) {
                Optional<Patient> known = newborns.known(sent);
                if (known.isPresent() && taken.add(known.get().getIdElement().getIdPart())) {
                    complete(sent, known.get());
                    IdType id = new IdType("Patient", known.get().getIdElement().getIdPart());
                    sent.setId(id);
                    entry.getRequest()
                            .setMethod(HTTPVerb.PUT)
                            .setUrl(id.getValue())
                            .setIfNoneExist(null);
                }
            }
        }
    }

    private static void complete(Patient sent, Patient child) {
        Reference manager = child.getManagingOrganization();
        PersonUnion.take(sent, child);
        sent.setManagingOrganization(manager.isEmpty() ? sent.getManagingOrganization() : manager.copy());
    }

    /** Who names an id knows which record it means. */
    private static boolean isNew(RequestDetails request, RestOperationTypeEnum operation) {
        return operation == RestOperationTypeEnum.CREATE
                || operation == RestOperationTypeEnum.UPDATE && request.getId() == null;
    }

    private static boolean isNew(BundleEntryComponent entry) {
        HTTPVerb verb = entry.getRequest().getMethod();
        return verb == HTTPVerb.POST
                || verb == HTTPVerb.PUT
                        && String.valueOf(entry.getRequest().getUrl()).contains("?");
    }
}
