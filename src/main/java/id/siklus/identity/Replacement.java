package id.siklus.identity;

import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;

/** By whom a Patient says that it was replaced. */
final class Replacement {

    private Replacement() {}

    /** @return id of the Patient that stands for this one now; empty for one that stands for itself */
    static Optional<String> of(Patient patient) {
        return patient.getLink().stream()
                .filter(link -> link.getType() == LinkType.REPLACEDBY)
                .map(link -> new IdType(String.valueOf(link.getOther().getReference())))
                .filter(IdType::hasIdPart)
                .map(IdType::getIdPart)
                .findFirst();
    }
}
