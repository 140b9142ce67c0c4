package id.siklus.careplan;

import id.siklus.fhir.ErrorCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement.DataRequirementCodeFilterComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.FilterOperator;

/** Codes of a filter, written out. A value set must list its codes, name other value sets, or take branches of ICD-10; a whole code system is too much. */
final class CodeSets {

    private static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";
    private static final int DEEPEST = 8;

    private final Definitions definitions;
    private final Map<String, Optional<ValueSet>> found = new HashMap<>();

    CodeSets(Definitions definitions) {
        this.definitions = definitions;
    }

    CodeSet of(DataRequirementCodeFilterComponent filter, String path, PlanFaults faults) {
        Written written = new Written();
        for (Coding code : filter.getCode()) {
            written.keys.add(CodeSet.key(code.hasSystem() ? code.getSystem() : "", code.getCode()));
        }
        if (filter.hasValueSet() && !written.add(filter.getValueSet(), 0)) {
            faults.add(ErrorCode.PLAN_VALUE_SET, path + ".valueSet", filter.getValueSet());
        } else if (written.keys.isEmpty() && written.families.isEmpty()) {
            faults.add(ErrorCode.PLAN_ELEMENT_MISSING, path, "code");
        }
        return new CodeSet(Set.copyOf(written.keys), Set.copyOf(written.families));
    }

    /** The codes of one filter. */
    private final class Written {

        private final Set<String> keys = new HashSet<>();
        private final Set<String> families = new HashSet<>();
        private final Set<String> named = new HashSet<>();

        /** A value set that is named twice adds nothing: lists of lists of lists would have no end. */
        private boolean add(String canonical, int depth) {
            if (depth >= DEEPEST) {
                return false;
            }
            if (!named.add(canonical)) {
                return true;
            }
            Optional<ValueSet> set = found.computeIfAbsent(canonical, definitions::valueSet);
            return set.isPresent()
                    && !set.get().getCompose().hasExclude()
                    && set.get().getCompose().hasInclude()
                    && set.get().getCompose().getInclude().stream().allMatch(include -> add(include, depth));
        }

        private boolean add(ConceptSetComponent include, int depth) {
            if (include.hasValueSet()) {
                return !include.hasSystem()
                        && include.getValueSet().size() == 1
                        && include.getValueSet().stream()
                                .map(CanonicalType::getValue)
                                .allMatch(each -> add(each, depth + 1));
            }
            include.getConcept().forEach(concept -> keys.add(CodeSet.key(include.getSystem(), concept.getCode())));
            include.getFilter().forEach(filter -> families.add(CodeSet.key(include.getSystem(), filter.getValue())));
            return include.hasConcept() != include.hasFilter()
                    && (include.hasConcept()
                            || ICD_10.equals(include.getSystem())
                                    && include.getFilter().size() == 1
                                    && include.getFilterFirstRep().getOp() == FilterOperator.ISA);
        }
    }
}
