package id.siklus.sasaran;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.LocalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;

/** The guide's names of services and stages of life, in both languages. */
final class GuideNames {

    static final String SERVICES = "https://siklus.id/fhir/CodeSystem/layanan";
    static final String STAGES = "https://siklus.id/fhir/CodeSystem/siklus-hidup";

    private final Map<String, LocalText> services;
    private final Map<String, LocalText> stages;

    private GuideNames(Map<String, LocalText> services, Map<String, LocalText> stages) {
        this.services = services;
        this.stages = stages;
    }

    static GuideNames ofGuide(FhirContext context) {
        return new GuideNames(read(context, "layanan"), read(context, "siklus-hidup"));
    }

    boolean isService(String code) {
        return services.containsKey(code);
    }

    boolean isStage(String code) {
        return stages.containsKey(code);
    }

    Set<String> stages() {
        return stages.keySet();
    }

    /** @param title as it stands in the plan, which is Indonesian and may say more than the code */
    String service(String code, String title, Locale language) {
        LocalText name = services.get(code);
        return name == null || !"en".equals(language.getLanguage()) ? title : name.english();
    }

    /** @return the code itself where the guide does not know it */
    String stage(String code, Locale language) {
        LocalText name = stages.get(code);
        return name == null ? code : name.in(language);
    }

    private static Map<String, LocalText> read(FhirContext context, String id) {
        String file = "/fhir-profiles/CodeSystem-" + id + ".json";
        try (InputStream in = GuideNames.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path: compile the guide (ig/)");
            }
            Map<String, LocalText> names = new LinkedHashMap<>();
            context.newJsonParser()
                    .parseResource(CodeSystem.class, new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getConcept()
                    .forEach(concept -> names.put(
                            concept.getCode(),
                            new LocalText(
                                    concept.getDisplay(),
                                    concept.getDesignation().stream()
                                            .filter(designation -> "en".equals(designation.getLanguage()))
                                            .map(ConceptDefinitionDesignationComponent::getValue)
                                            .findFirst()
                                            .orElse(concept.getDisplay()))));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
