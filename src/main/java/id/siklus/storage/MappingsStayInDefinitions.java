package id.siklus.storage;

import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.term.TermConceptMappingSvcImpl;
import org.hl7.fhir.r4.model.ConceptMap;

/** Leaves the rows of a stored ConceptMap where they are, as {@link CodesStayInDefinitions} does with codes. */
final class MappingsStayInDefinitions extends TermConceptMappingSvcImpl {

    @Override
    public void storeTermConceptMapAndChildren(ResourceTable entity, ConceptMap map) {
        // the definition itself is the store
    }

    @Override
    public void deleteConceptMapAndChildren(ResourceTable entity) {
        // nothing was copied
    }
}
