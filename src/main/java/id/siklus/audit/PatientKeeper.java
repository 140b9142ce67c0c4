package id.siklus.audit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/** Which Organization manages a patient, and so answers the patient's question who saw the record (UU PDP 27/2022). */
final class PatientKeeper {

    private final DaoRegistry daos;

    PatientKeeper(DaoRegistry daos) {
        this.daos = daos;
    }

    boolean isKeeper(String organization, String patient) {
        try {
            Patient found =
                    daos.getResourceDao(Patient.class).read(new IdType("Patient", patient), new SystemRequestDetails());
            return found.getManagingOrganization().getReferenceElement().getIdPart() != null
                    && found.getManagingOrganization()
                            .getReferenceElement()
                            .getIdPart()
                            .equals(organization);
        } catch (ResourceNotFoundException | ResourceGoneException unknown) {
            return false;
        }
    }
}
