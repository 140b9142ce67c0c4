package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;

/** What codes are called in both languages, after the CodeSystems of the guide. */
final class Terms {

    /** Answers of forms whose code systems give English names only. */
    private static final Map<String, LocalText> ANSWERS = Map.of(
            "http://snomed.info/sct|373066001", new LocalText("Ya", "Yes"),
            "http://snomed.info/sct|373067005", new LocalText("Tidak", "No"),
            "http://snomed.info/sct|77176002", new LocalText("Perokok", "Smoker"),
            "http://snomed.info/sct|43381005", new LocalText("Perokok pasif", "Passive smoker"),
            "http://snomed.info/sct|8392000", new LocalText("Bukan perokok", "Non-smoker"),
            "http://hl7.org/fhir/administrative-gender|male", new LocalText("Laki-laki", "Male"),
            "http://hl7.org/fhir/administrative-gender|female", new LocalText("Perempuan", "Female"));

    private final Map<String, LocalText> names = new HashMap<>();

    Terms(Guide guide) {
        for (Artefact<CodeSystem> artefact : guide.all(CodeSystem.class)) {
            CodeSystem system = artefact.resource();
            add(system.getUrl(), system.getConcept());
        }
        names.putAll(ANSWERS);
    }

    /** Its name in the guide, else the display that it carries, else the code. */
    LocalText name(Coding coding) {
        return known(coding).orElseGet(() -> carried(coding));
    }

    /** Its name in the guide. */
    Optional<LocalText> known(Coding coding) {
        return Optional.ofNullable(names.get(coding.getSystem() + '|' + coding.getCode()));
    }

    private static LocalText carried(Coding coding) {
        String display = coding.hasDisplay() ? coding.getDisplay() : coding.getCode();
        return new LocalText(display, display);
    }

    private void add(String system, List<ConceptDefinitionComponent> concepts) {
        for (ConceptDefinitionComponent concept : concepts) {
            String display = concept.hasDisplay() ? concept.getDisplay() : concept.getCode();
            names.put(
                    system + '|' + concept.getCode(),
                    new LocalText(inLanguage(concept, "id", display), inLanguage(concept, "en", display)));
            add(system, concept.getConcept());
        }
    }

    private static String inLanguage(ConceptDefinitionComponent concept, String language, String otherwise) {
        return concept.getDesignation().stream()
                .filter(designation -> language.equals(designation.getLanguage()))
                .findFirst()
                .map(CodeSystem.ConceptDefinitionDesignationComponent::getValue)
                .orElse(otherwise);
    }
}
