package id.siklus.site;

import org.hl7.fhir.r4.model.Resource;

/**
 * One resource of the guide.
 *
 * @param json its text as compiled
 */
record Artefact<T extends Resource>(T resource, String json) {

    /** {@code StructureDefinition-ilp-patient} */
    String name() {
        return resource.fhirType() + "-" + id();
    }

    String id() {
        return resource.getIdElement().getIdPart();
    }

    /** {@code Patient/ibu}, as other resources refer to it. */
    String reference() {
        return resource.fhirType() + "/" + id();
    }

    String page() {
        return name() + ".html";
    }
}
