package id.siklus.identity;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.PersonNumbers;
import id.siklus.server.InterceptorOrder;
import java.nio.charset.StandardCharsets;
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

    private static final String CHILD = NewbornInterceptor.class.getName();

    private final Newborns newborns;
    private final IFhirResourceDao<Patient> patients;
    private final FhirContext context;

    NewbornInterceptor(Newborns newborns, IFhirResourceDao<Patient> patients, FhirContext context) {
        this.newborns = newborns;
        this.patients = patients;
        this.context = context;
    }

    /** The condition of a single write is read before its body, so the body has to be looked into here. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    void pointToTheChild(RequestDetails request) {
        if (isNew(request)) {
            sent(request).flatMap(newborns::known).ifPresent(child -> {
                request.setFixedConditionalUrl(Newborns.condition(child));
                request.getUserData().put(CHILD, child);
            });
        }
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.IDENTITY)
    void complete(RequestDetails request) {
        if (request.getResource() instanceof Bundle bundle) {
            recogniseIn(bundle);
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

    /** Most people bring no NIK of their mother; only for those who do the body is read twice. What cannot be read is refused later, with the reason. */
    private Optional<Patient> sent(RequestDetails request) {
        String body = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
        if (!body.contains(PersonNumbers.MOTHERS_NIK) || !body.contains(PersonNumbers.NIK + '"')) {
            return Optional.empty();
        }
        try {
            IParser parser = body.stripLeading().startsWith("<") ? context.newXmlParser() : context.newJsonParser();
            parser.setParserErrorHandler(
                    new LenientErrorHandler(false)); // the reading that counts collects what is wrong
            return parser.parseResource(body) instanceof Patient patient ? Optional.of(patient) : Optional.empty();
        } catch (DataFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** Who names an id knows which record it means. */
    private static boolean isNew(RequestDetails request) {
        return "Patient".equals(request.getResourceName())
                && request.getOperation() == null
                && request.getId() == null
                && (request.getRequestType() == RequestTypeEnum.POST
                        || request.getRequestType() == RequestTypeEnum.PUT);
    }

    private static boolean isNew(BundleEntryComponent entry) {
        HTTPVerb verb = entry.getRequest().getMethod();
        return verb == HTTPVerb.POST
                || verb == HTTPVerb.PUT
                        && String.valueOf(entry.getRequest().getUrl()).contains("?");
    }
}
