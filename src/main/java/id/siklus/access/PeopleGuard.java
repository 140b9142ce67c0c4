package id.siklus.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.AuditTrail;
import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Whatever way a person has come to an answer: one who is not the caller's own leaves with minimal demographics, and from the history of a type not at all. */
@Interceptor
final class PeopleGuard {

    private static final String CREATED = PeopleGuard.class.getName() + ".created";
    private static final String UPDATED = PeopleGuard.class.getName() + ".updated";

    private final Reaches reaches;
    private final Care care;
    private final FhirContext context;

    PeopleGuard(Reaches reaches, Care care, FhirContext context) {
        this.reaches = reaches;
        this.care = care;
        this.context = context;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    void noteCreated(IBaseResource created) {
        note(created, CREATED);
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    void noteUpdated(IBaseResource before, IBaseResource after) {
        note(after, UPDATED);
    }

    @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
    void reduceStrangers(@Nullable RequestDetails request, IPreResourceShowDetails shown) {
        Set<String> patients = new HashSet<>();
        for (int i = 0; i < shown.size(); i++) {
            String patient = patient(shown.getResource(i));
            if (!patient.isEmpty()) {
                patients.add(patient);
            }
        }
        if (request == null || patients.isEmpty() || People.seesEveryone(request, reaches)) {
            return;
        }
        Reach reach = reaches.of(request);
        Set<String> own = care.among(patients, reach.partitions());
        own.add(reach.beyond().patient());
        for (int i = 0; i < shown.size(); i++) {
            IBaseResource resource = shown.getResource(i);
            String patient = patient(resource);
            if (resource != null && !patient.isEmpty() && !own.contains(patient)) {
                reduce(request, shown, i);
            }
        }
    }

    private void reduce(RequestDetails request, IPreResourceShowDetails shown, int i) {
        IBaseResource person = shown.getResource(i);
        RestOperationTypeEnum interaction = request.getRestOperationType();
        if (interaction == RestOperationTypeEnum.HISTORY_TYPE || interaction == RestOperationTypeEnum.HISTORY_SYSTEM) {
            hide((Resource) person);
        } else if (isBrowsed(request)) {
            shown.setResource(i, null);
        } else if (person instanceof Patient patient && patient.getUserData(CREATED) == null) {
            AuditTrail.of(request).patient(patient.getIdElement().getIdPart());
            if (patient.getUserData(UPDATED) == null) {
                MinimalPerson.reduce(patient, context);
            } else {
                shown.setResource(i, MinimalPerson.of(patient));
            }
        } else if (person instanceof RelatedPerson related && related.getUserData(CREATED) == null) {
            if (related.getUserData(UPDATED) == null) {
                MinimalPerson.reduce(related, context);
            } else {
                shown.setResource(i, MinimalPerson.of(related));
            }
        }
    }

    /** A search of places cannot be a way to people: {@code Organization?_revinclude=Patient:organization}. */
    private static boolean isBrowsed(RequestDetails request) {
        String searched = String.valueOf(request.getResourceName());
        return SharedTypes.isShared(searched) && !People.areNarrowed(searched);
    }

    /** HAPI has no way to leave something out of a history; {@link HiddenFromHistory} takes it out of the answer. */
    private void hide(Resource person) {
        Meta meta = person.getMeta();
        MinimalPerson.clear(person, context);
        person.setMeta(new Meta().setVersionId(meta.getVersionId()).setLastUpdated(meta.getLastUpdated()));
        person.setUserData(HiddenFromHistory.HIDDEN, true);
    }

    /** @return id of the Patient whom the person is or belongs to; empty for what is no person */
    private static String patient(@Nullable IBaseResource resource) {
        if (resource instanceof Patient patient) {
            return String.valueOf(patient.getIdElement().getIdPart());
        }
        return resource instanceof RelatedPerson related
                ? String.valueOf(new IdType(String.valueOf(related.getPatient().getReference())).getIdPart())
                : "";
    }

    private static void note(IBaseResource written, String how) {
        if (written instanceof Patient patient) {
            patient.setUserData(how, true);
        } else if (written instanceof RelatedPerson related) {
            related.setUserData(how, true);
        }
    }
}
