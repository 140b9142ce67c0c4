package id.siklus.questionnaire;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;

/** The guide's forms and the answers of its examples. */
final class GuideForms {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Path PROFILES = Path.of("fhir-profiles");

    private GuideForms() {}

    static Questionnaire form(String id) {
        return parse(Questionnaire.class, PROFILES.resolve("Questionnaire-" + id + ".json"));
    }

    static QuestionnaireResponse answers(String id) {
        return parse(
                QuestionnaireResponse.class,
                PROFILES.resolve("example").resolve("QuestionnaireResponse-jawaban-" + id + ".json"));
    }

    static CodeSystem codes(String id) {
        return parse(CodeSystem.class, PROFILES.resolve("CodeSystem-" + id + ".json"));
    }

    static List<String> ids() {
        try (Stream<Path> files = Files.list(PROFILES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("Questionnaire-"))
                    .map(name -> name.replace("Questionnaire-", "").replace(".json", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Resource> T parse(Class<T> type, Path file) {
        try {
            return FHIR.newJsonParser().parseResource(type, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
