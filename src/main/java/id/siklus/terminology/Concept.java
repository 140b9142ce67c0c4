package id.siklus.terminology;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;

/**
 * One code and what it is called.
 *
 * @param display in the language of its system; empty where the system gives none
 * @param parent code above it
 * @param active {@code false} for codes that are retired or deprecated
 * @param selectable {@code false} for codes that only group others
 */
record Concept(
        String code,
        String display,
        Optional<String> definition,
        List<LargeSystem.Designation> designations,
        List<ConceptPropertyComponent> properties,
        Optional<String> parent,
        boolean active,
        boolean selectable) {

    static Concept of(LargeSystem.Concept concept) {
        return new Concept(
                concept.code(),
                concept.display(),
                Optional.empty(),
                concept.designations(),
                List.of(),
                Optional.ofNullable(concept.parent()),
                concept.active(),
                true);
    }

    /** A code of which nothing but its name is known. */
    static Concept named(String code, String display, List<LargeSystem.Designation> designations) {
        return new Concept(code, display, Optional.empty(), designations, List.of(), Optional.empty(), true, true);
    }
}
