package id.siklus.terminology;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetFilterComponent;
import org.hl7.fhir.r4.model.ValueSet.FilterOperator;

/** A filter of {@code ValueSet.compose}: which codes of a system it takes (FHIR R4, FilterOperator). */
final class ConceptFilter {

    private static final Set<String> THE_CODE_ITSELF = Set.of("concept", "code");

    private ConceptFilter() {}

    /** @throws id.siklus.fhir.RefusedException 422 for {@code regex}, which a stranger could make as slow as he likes, and for what is no operator of R4 */
    static Predicate<Concept> of(ConceptSetFilterComponent filter, CodeTable table, String url) {
        String property = String.valueOf(filter.getProperty());
        String value = String.valueOf(filter.getValue());
        FilterOperator operator = filter.getOp() == null ? FilterOperator.NULL : filter.getOp();
        return switch (operator) {
            case ISA -> concept -> table.isA(concept.code(), value);
            case DESCENDENTOF -> concept -> !concept.code().equals(value) && table.isA(concept.code(), value);
            case ISNOTA -> concept -> !table.isA(concept.code(), value);
            case GENERALIZES -> concept -> table.isA(value, concept.code());
            case EQUAL -> concept -> values(concept, property).contains(value);
            case IN -> concept -> values(concept, property).stream().anyMatch(listed(value)::contains);
            case NOTIN -> concept -> values(concept, property).stream().noneMatch(listed(value)::contains);
            case EXISTS -> concept -> values(concept, property).isEmpty() != Boolean.parseBoolean(value);
            case REGEX, NULL ->
                throw Refusals.notExpandable(
                        url, "filter " + Refusals.shown(filter.getOpElement().getValueAsString()));
        };
    }

    /** @return how codes begin that the filters take, of a system whose codes are not all here; empty for all */
    static List<String> prefixes(List<ConceptSetFilterComponent> filters, String url) {
        if (filters.isEmpty()) {
            return List.of();
        }
        ConceptSetFilterComponent first = filters.get(0);
        boolean category = first.getOp() == FilterOperator.ISA || first.getOp() == FilterOperator.DESCENDENTOF;
        if (filters.size() > 1 || !category) {
            throw Refusals.notExpandable(url, "filter " + first.getProperty());
        }
        return List.of(String.valueOf(first.getValue()));
    }

    private static Set<String> listed(String value) {
        return new HashSet<>(Arrays.asList(value.split("\\s*,\\s*")));
    }

    private static Set<String> values(Concept concept, String property) {
        Set<String> values = new HashSet<>();
        if (THE_CODE_ITSELF.contains(property)) {
            values.add(concept.code());
        } else if ("display".equals(property)) {
            values.add(concept.display());
        } else if ("parent".equals(property)) {
            concept.parent().ifPresent(values::add);
        }
        concept.properties().stream()
                .filter(known -> property.equals(known.getCode()))
                .forEach(known -> values.add(CodeTable.text(known.getValue())));
        return values;
    }
}
