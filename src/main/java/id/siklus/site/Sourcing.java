package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.RelatedArtifact;

/** The regulations and notes that a plan rests on, numbered in the order of their first use. */
final class Sourcing {

    private final Terms terms;
    private final List<String> citations = new ArrayList<>();
    private final Map<String, PlanDefinitionActionComponent> actions = new LinkedHashMap<>();

    Sourcing(Terms terms, PlanDefinition plan) {
        this.terms = terms;
        plan.getAction().forEach(this::collect);
    }

    List<String> citations() {
        return List.copyOf(citations);
    }

    List<Integer> numbers(PlanDefinitionActionComponent service) {
        return labelled(service, "sumber").stream()
                .map(citation -> citations.indexOf(citation) + 1)
                .toList();
    }

    /** What no regulation says, or several say differently. */
    static List<String> parameters(PlanDefinitionActionComponent service) {
        return labelled(service, "parameter");
    }

    /** The code of a group says whom it is for, not what it is called. */
    LocalText title(PlanDefinitionActionComponent action) {
        LocalText own = Translations.of(action.getTitleElement());
        if (!own.english().equals(own.indonesian()) || !action.hasCode() || action.hasAction()) {
            return own;
        }
        Coding code = action.getCodeFirstRep().getCodingFirstRep();
        return terms.known(code)
                .map(name -> new LocalText(own.indonesian(), name.english()))
                .orElse(own);
    }

    /** @return the title of another action of the plan, or the id of one of another plan */
    LocalText titleOf(String id) {
        PlanDefinitionActionComponent action = actions.get(id);
        return action == null ? new LocalText(id, id) : title(action);
    }

    private void collect(PlanDefinitionActionComponent action) {
        actions.put(action.getId(), action);
        labelled(action, "sumber").stream()
                .filter(citation -> !citations.contains(citation))
                .forEach(citations::add);
        action.getAction().forEach(this::collect);
    }

    private static List<String> labelled(PlanDefinitionActionComponent action, String label) {
        return action.getDocumentation().stream()
                .filter(document -> label.equals(document.getLabel()))
                .map(document -> document.hasCitation() ? document.getCitation() : display(document))
                .toList();
    }

    private static String display(RelatedArtifact document) {
        return document.hasDisplay() ? document.getDisplay() : "";
    }
}
