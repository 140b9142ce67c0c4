package id.siklus.storage;

import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.term.TermCodeSystemStorageSvcImpl;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.CodeSystem;

/**
 * Leaves the codes of a stored CodeSystem where they are. HAPI would copy each into tables of its own, and on a change delete the old copies some seconds after
 * the transaction, even of one that was rolled back; nothing of ours asks those tables.
 */
final class CodesStayInDefinitions extends TermCodeSystemStorageSvcImpl {

    @Override
    public void storeNewCodeSystemVersionIfNeeded(CodeSystem system, ResourceTable entity, RequestDetails request) {
        // the definition itself is the store
    }
}
