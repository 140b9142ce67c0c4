package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;

/** What codes are called in both languages, after the CodeSystems of the guide. */
final class Terms {

    private final Map<String, LocalText> names = new HashMap<>();

    Terms(Guide guide) {
        for (Artefact<CodeSystem> artefact : guide.all(CodeSystem.class)) {
            CodeSystem system = artefact.resource();
            CodeRows.of(system).forEach(row -> names.put(system.getUrl() + '|' + row.code(), row.display()));
        }
        Layout.resource("nama.tsv")
                .lines()
                .map(line -> line.split("\t", -1))
                .forEach(name -> translate(name[0], name[1], name[2]));
    }

    /** Its name in the guide, else the display that it carries, else the code. */
    LocalText name(Coding coding) {
        return known(coding).orElseGet(() -> carried(coding));
    }

    /** Its name in the guide. */
    Optional<LocalText> known(Coding coding) {
        return Optional.ofNullable(names.get(coding.getSystem() + '|' + coding.getCode()));
    }

    /** Answers of forms and roles of staff whose code systems have English names only. */
    private void translate(String coding, String indonesian, String english) {
        LocalText known = names.get(coding);
        if (known == null || known.indonesian().equals(known.english())) {
            names.put(coding, new LocalText(indonesian, english));
        }
    }

    private static LocalText carried(Coding coding) {
        String display = coding.hasDisplay() ? coding.getDisplay() : coding.getCode();
        return new LocalText(display, display);
    }
}
