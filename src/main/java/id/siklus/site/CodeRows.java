package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;

/** The concepts of a code system one below the other, children after their parent. */
final class CodeRows {

    /** @param depth 0 at the top of the hierarchy */
    record Row(String code, LocalText display, String definition, int depth) {}

    private CodeRows() {}

    static List<Row> of(CodeSystem system) {
        List<Row> rows = new ArrayList<>();
        add(rows, system.getConcept(), 0);
        return rows;
    }

    private static void add(List<Row> rows, List<ConceptDefinitionComponent> concepts, int depth) {
        for (ConceptDefinitionComponent concept : concepts) {
            rows.add(
                    new Row(concept.getCode(), display(concept), DefinitionSheet.text(concept.getDefinition()), depth));
            add(rows, concept.getConcept(), depth + 1);
        }
    }

    /** National and international systems have English displays and Indonesian designations, ours the other way round. */
    private static LocalText display(ConceptDefinitionComponent concept) {
        String display = concept.hasDisplay() ? concept.getDisplay() : concept.getCode();
        return new LocalText(designation(concept, "id", display), designation(concept, "en", display));
    }

    private static String designation(ConceptDefinitionComponent concept, String language, String otherwise) {
        return concept.getDesignation().stream()
                .filter(designation -> language.equals(designation.getLanguage()))
                .map(ConceptDefinitionDesignationComponent::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
