package id.siklus.tugas;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Instant;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;

/** Writes the Flag of a danger sign. */
final class FlagWriter {

    private static final String PROFILE = Terms.BASE + "StructureDefinition/ilp-flag";

    private final Stored<Flag> flags;
    private final Stored<QuestionnaireResponse> answers;

    FlagWriter(Stored<Flag> flags, Stored<QuestionnaireResponse> answers) {
        this.flags = flags;
        this.answers = answers;
    }

    /** Flags the sign, or says anew what has become of it. */
    void write(SignTable.Sign sign, String patient, FlagStatus status, Instant now) {
        Flag flag = stored(sign.flag());
        flag.setStatus(status);
        SystemRequestDetails request = new SystemRequestDetails();
        if (!flag.hasCode()) {
            begin(flag, sign, patient);
            Integer drawer = sign.drawer();
            if (!flag.hasEncounter() && drawer != null) {
                // It names no visit that says whose it is: it lies with its answers.
                request.setRequestPartitionId(RequestPartitionId.fromPartitionId(Math.abs(drawer)));
            }
        }
        flag.getPeriod().setEndElement(status == FlagStatus.ACTIVE ? null : TaskWriter.time(now));
        flags.write(flag, request);
    }

    private void begin(Flag flag, SignTable.Sign sign, String patient) {
        flag.addCategory(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/flag-category", "clinical", "Clinical")));
        flag.setCode(new CodeableConcept(sign.code().copy()));
        flag.setSubject(new Reference("Patient/" + patient));
        flag.getPeriod().setStartElement(TaskWriter.time(sign.at()));
        QuestionnaireResponse from = answers.read(sign.answersId()).orElseGet(QuestionnaireResponse::new);
        if (from.hasEncounter()) {
            flag.setEncounter(from.getEncounter().copy());
        }
        String author = from.getAuthor().getReferenceElement().getResourceType();
        if ("Practitioner".equals(author) || "PractitionerRole".equals(author) || "Organization".equals(author)) {
            flag.setAuthor(from.getAuthor().copy());
        }
    }

    private Flag stored(String id) {
        return flags.read(id).orElseGet(() -> {
            Flag flag = new Flag();
            flag.setId("Flag/" + id);
            flag.getMeta().addProfile(PROFILE);
            return flag;
        });
    }
}
