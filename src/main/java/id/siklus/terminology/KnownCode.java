package id.siklus.terminology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code with the system that it is of.
 *
 * @param version empty when the system has none
 * @param language of the concept's display
 */
record KnownCode(String system, String version, String systemName, String language, Concept concept) {

    /**
     * Looks in a large system that was imported, then in the definitions; names that the definitions add to an imported code are added.
     *
     * @param version {@code null} or empty for any
     */
    static Optional<KnownCode> find(Terminology terminology, String system, @Nullable String version, String code) {
        Optional<CodeTable> table = terminology.table(system, version);
        Optional<KnownCode> defined = table.flatMap(codes -> codes.concept(code).map(concept -> of(codes, concept)));
        return terminology
                .large(system)
                .filter(large -> Terminology.isOf(version, large.version().orElse("")))
                .flatMap(large ->
                        large.concept(code).map(concept -> of(large, table, withNamesOf(Concept.of(concept), defined))))
                .or(() -> defined);
    }

    static KnownCode of(CodeTable table, Concept concept) {
        return new KnownCode(table.url(), table.version(), table.name(), table.language(), concept);
    }

    private static KnownCode of(LargeSystem large, Optional<CodeTable> table, Concept concept) {
        return new KnownCode(
                large.url(),
                large.version().orElse(""),
                table.map(CodeTable::name).orElse(large.url()),
                DisplayLanguage.ofSystem(large.url(), null),
                concept);
    }

    private static Concept withNamesOf(Concept concept, Optional<KnownCode> defined) {
        if (defined.isEmpty()) {
            return concept;
        }
        List<LargeSystem.Designation> names = new ArrayList<>(concept.designations());
        defined.get().concept().designations().stream()
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return new Concept(
                concept.code(),
                concept.display(),
                concept.definition(),
                List.copyOf(names),
                concept.properties(),
                concept.parent(),
                concept.active(),
                concept.selectable());
    }

    String display(DisplayLanguage wanted) {
        String display = wanted.of(concept, language);
        return display.isEmpty() ? concept.code() : display;
    }

    /** @return whether the text is one of the code's names; case and blanks at its ends are of no account */
    boolean isCalled(String text) {
        String name = text.strip();
        return concept.display().strip().equalsIgnoreCase(name)
                || concept.designations().stream()
                        .anyMatch(known -> known.value().strip().equalsIgnoreCase(name));
    }
}
