package id.siklus.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.jspecify.annotations.Nullable;

/** One ConceptMap, ready to be asked from either side. */
final class Translations {

    private final ConceptMap map;
    private final Map<String, List<Row>> bySource = new HashMap<>();
    private final Map<String, List<Row>> byTarget = new HashMap<>();

    /**
     * One line of the map, as it is read in one direction.
     *
     * @param system of {@code code}; empty where the map names none
     * @param code empty for {@code unmatched}
     */
    record Row(
            ConceptMapGroupComponent group,
            ConceptMapEquivalence equivalence,
            String system,
            String version,
            String code,
            String display,
            List<ConceptMap.OtherElementComponent> products) {}

    private Translations(ConceptMap map) {
        this.map = map;
    }

    static Translations of(ConceptMap map) {
        Translations translations = new Translations(map);
        for (ConceptMapGroupComponent group : map.getGroup()) {
            for (SourceElementComponent element : group.getElement()) {
                element.getTarget().forEach(target -> translations.add(group, element, target));
            }
        }
        return translations;
    }

    private void add(ConceptMapGroupComponent group, SourceElementComponent element, TargetElementComponent target) {
        ConceptMapEquivalence equivalence =
                target.hasEquivalence() ? target.getEquivalence() : ConceptMapEquivalence.RELATEDTO;
        put(
                bySource,
                element.getCode(),
                new Row(
                        group,
                        equivalence,
                        text(group.getTarget()),
                        text(group.getTargetVersion()),
                        text(target.getCode()),
                        text(target.getDisplay()),
                        target.getProduct()));
        if (target.hasCode()) {
            put(
                    byTarget,
                    target.getCode(),
                    new Row(
                            group,
                            turned(equivalence),
                            text(group.getSource()),
                            text(group.getSourceVersion()),
                            element.getCode(),
                            text(element.getDisplay()),
                            List.of()));
        }
    }

    private static void put(Map<String, List<Row>> rows, String code, Row row) {
        rows.computeIfAbsent(code, first -> new ArrayList<>()).add(row);
    }

    ConceptMap map() {
        return map;
    }

    /**
     * @param system of {@code code}; {@code null} for any
     * @param reverse from the map's targets to its sources
     */
    List<Row> rows(@Nullable String system, String code, boolean reverse) {
        return (reverse ? byTarget : bySource)
                .getOrDefault(code, List.of()).stream()
                        .filter(row -> {
                            String from = reverse
                                    ? row.group().getTarget()
                                    : row.group().getSource();
                            return system == null || from == null || system.equals(from);
                        })
                        .toList();
    }

    /** @return groups that say what becomes of a code of this system that they do not list */
    List<ConceptMapGroupComponent> groupsForUnlisted(@Nullable String system) {
        return map.getGroup().stream()
                .filter(ConceptMapGroupComponent::hasUnmapped)
                .filter(group -> system == null || system.equals(group.getSource()))
                .toList();
    }

    /** What the source is to the target, when the target is to the source this: the map reads "the target is wider". */
    static ConceptMapEquivalence turned(ConceptMapEquivalence equivalence) {
        return switch (equivalence) {
            case WIDER -> ConceptMapEquivalence.NARROWER;
            case NARROWER -> ConceptMapEquivalence.WIDER;
            case SUBSUMES -> ConceptMapEquivalence.SPECIALIZES;
            case SPECIALIZES -> ConceptMapEquivalence.SUBSUMES;
            default -> equivalence;
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
