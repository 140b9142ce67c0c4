package id.siklus.terminology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** One CodeSystem, ready to be asked. */
final class CodeTable {

    private static final Set<String> GONE = Set.of("retired", "deprecated", "inactive", "withdrawn");

    private final String url;
    private final String version;
    private final String name;
    private final String language;
    private final CodeSystemContentMode content;
    private final boolean caseSensitive;
    private final Map<String, Concept> concepts = new LinkedHashMap<>();

    private CodeTable(CodeSystem system) {
        this.url = system.getUrl();
        this.version = system.hasVersion() ? system.getVersion() : "";
        this.name = system.hasTitle() ? system.getTitle() : system.hasName() ? system.getName() : system.getUrl();
        this.language = DisplayLanguage.ofSystem(url, system.getLanguage());
        this.content = system.hasContent() ? system.getContent() : CodeSystemContentMode.COMPLETE;
        this.caseSensitive = !system.hasCaseSensitive() || system.getCaseSensitive();
    }

    /** @param supplements CodeSystems that give more names to the codes of this one */
    static CodeTable of(CodeSystem system, List<CodeSystem> supplements) {
        CodeTable table = new CodeTable(system);
        table.add(system.getConcept(), Optional.empty());
        supplements.forEach(supplement -> table.addNames(supplement.getConcept()));
        return table;
    }

    String url() {
        return url;
    }

    /** @return empty where the system has none */
    String version() {
        return version;
    }

    String name() {
        return name;
    }

    String language() {
        return language;
    }

    /** @return whether all codes of the system are here */
    boolean isComplete() {
        return content == CodeSystemContentMode.COMPLETE;
    }

    /** @return whether any code of the system is here */
    boolean hasCodes() {
        return !concepts.isEmpty();
    }

    Iterable<Concept> concepts() {
        return concepts.values();
    }

    Optional<Concept> concept(String code) {
        return Optional.ofNullable(concepts.get(key(code)));
    }

    /** @return whether {@code code} is {@code ancestor} or lies below it; by the hierarchy, or for ICD, which is written flat, by how the code begins */
    boolean isA(String code, String ancestor) {
        return beginsWithCategory(url, code, ancestor) || lineage(code).contains(key(ancestor));
    }

    /** ICD's codes say in themselves what they belong to: E11.9 lies in E11. */
    static boolean beginsWithCategory(String system, String code, String category) {
        return system.startsWith("http://hl7.org/fhir/sid/icd-") && code.startsWith(category);
    }

    private Set<String> lineage(String code) {
        Set<String> above = new HashSet<>();
        Optional<String> next = Optional.of(code);
        while (next.isPresent() && above.add(key(next.get()))) {
            next = concept(next.get()).flatMap(Concept::parent);
        }
        return above;
    }

    private String key(String code) {
        return caseSensitive ? code : code.toLowerCase(Locale.ROOT);
    }

    private void add(List<ConceptDefinitionComponent> definitions, Optional<String> parent) {
        for (ConceptDefinitionComponent definition : definitions) {
            if (definition.hasCode()) {
                concepts.putIfAbsent(key(definition.getCode()), concept(definition, parent));
                add(definition.getConcept(), Optional.of(definition.getCode()));
            }
        }
    }

    private void addNames(List<ConceptDefinitionComponent> definitions) {
        for (ConceptDefinitionComponent definition : definitions) {
            concepts.computeIfPresent(key(String.valueOf(definition.getCode())), (code, known) -> {
                List<LargeSystem.Designation> names = new ArrayList<>(known.designations());
                names.addAll(designations(definition));
                return new Concept(
                        known.code(),
                        known.display(),
                        known.definition(),
                        List.copyOf(names),
                        known.properties(),
                        known.parent(),
                        known.active(),
                        known.selectable());
            });
            addNames(definition.getConcept());
        }
    }

    private static Concept concept(ConceptDefinitionComponent definition, Optional<String> parent) {
        boolean active = definition.getProperty().stream().noneMatch(CodeTable::saysGone);
        boolean selectable = definition.getProperty().stream()
                .noneMatch(property -> isTrue(property, "notSelectable") || isTrue(property, "abstract"));
        Optional<String> above = definition.getProperty().stream()
                .filter(property -> "parent".equals(property.getCode()) || "subsumedBy".equals(property.getCode()))
                .map(property -> text(property.getValue()))
                .findFirst()
                .or(() -> parent);
        return new Concept(
                definition.getCode(),
                definition.hasDisplay() ? definition.getDisplay() : "",
                Optional.ofNullable(definition.getDefinition()),
                designations(definition),
                List.copyOf(definition.getProperty()),
                above,
                active,
                selectable);
    }

    private static List<LargeSystem.Designation> designations(ConceptDefinitionComponent definition) {
        return definition.getDesignation().stream()
                .map(designation -> new LargeSystem.Designation(
                        designation.hasLanguage() ? designation.getLanguage() : "", designation.getValue()))
                .toList();
    }

    private static boolean saysGone(ConceptPropertyComponent property) {
        return isTrue(property, "inactive")
                || "status".equals(property.getCode())
                        && GONE.contains(text(property.getValue()).toLowerCase(Locale.ROOT));
    }

    private static boolean isTrue(ConceptPropertyComponent property, String code) {
        return code.equals(property.getCode())
                && property.getValue() instanceof BooleanType flag
                && Boolean.TRUE.equals(flag.getValue());
    }

    static String text(@Nullable Type value) {
        if (value instanceof CodeType code) {
            return String.valueOf(code.getValue());
        }
        return value == null ? "" : String.valueOf(value.primitiveValue());
    }
}
