package id.siklus.careplan;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import id.siklus.fhir.ErrorCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.DataRequirement.DataRequirementCodeFilterComponent;
import org.hl7.fhir.r4.model.DataRequirement.SortDirection;
import org.jspecify.annotations.Nullable;

/** Compiles the DataRequirements of one plan: type, filters on codes, at most one date, at most one sort, and a limit of one. */
final class Requirements {

    /** Search parameters that a filter may name, where the element is no plain path. */
    private static final Map<String, String> PATHS = Map.of(
            "identifier",
            "identifier",
            "jenjang-layanan",
            ElementReader.EXTENSION + "https://siklus.id/fhir/StructureDefinition/jenjang-layanan");

    private static final Set<String> THE_SUBJECT = Set.of("Patient", "Group");

    private final FhirContext context;
    private final CodeSets codeSets;
    private final Map<Requirement, Requirement> same = new HashMap<>();
    private final Map<List<Requirement>, List<Requirement>> sameLists = new HashMap<>();

    Requirements(FhirContext context, CodeSets codeSets) {
        this.context = context;
        this.codeSets = codeSets;
    }

    Requirement of(DataRequirement data, String path, PlanFaults faults) {
        String type = String.valueOf(data.getType());
        if (!context.getResourceTypes().contains(type)) {
            faults.add(ErrorCode.PLAN_PATH_UNKNOWN, path + ".type", type, "FHIR R4");
            return new Requirement(type, List.of(), null, null, false, false);
        }
        if (!isOfSomebody(type)) {
            faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, path + ".type", type);
        }
        List<Requirement.Filter> filters = new ArrayList<>();
        for (int i = 0; i < data.getCodeFilter().size(); i++) {
            filters.add(filter(data.getCodeFilter().get(i), type, path + ".codeFilter[" + i + "]", faults));
        }
        String date = data.getDateFilter().size() == 1
                ? checked(data.getDateFilterFirstRep().getPath(), type, path + ".dateFilter[0].path", faults)
                : null;
        if (data.getDateFilter().size() > 1 || data.getDateFilterFirstRep().hasValue()) {
            faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, path + ".dateFilter", "dateFilter");
        }
        if (data.getSort().size() > 1 || data.hasLimit() && data.getLimit() != 1 || data.hasLimit() != data.hasSort()) {
            faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, path + ".sort", "sort, limit");
        }
        String sort =
                data.hasSort() ? checked(data.getSortFirstRep().getPath(), type, path + ".sort[0].path", faults) : null;
        return one(new Requirement(
                type,
                List.copyOf(filters),
                date,
                sort,
                data.getSortFirstRep().getDirection() == SortDirection.DESCENDING,
                data.hasLimit()));
    }

    /** A plan reads the records of its subject: what cannot be looked up by a patient or a subject is nobody's. */
    private boolean isOfSomebody(String type) {
        RuntimeResourceDefinition definition = context.getResourceDefinition(type);
        return THE_SUBJECT.contains(type)
                || definition.getSearchParam("patient") != null
                || definition.getSearchParam("subject") != null;
    }

    /** Equal ones become one, so that an evaluation may compare them by identity: their codes are many. */
    private Requirement one(Requirement requirement) {
        Requirement known = same.putIfAbsent(requirement, requirement);
        return known == null ? requirement : known;
    }

    List<Requirement> one(List<Requirement> requirements) {
        List<Requirement> all = List.copyOf(requirements);
        List<Requirement> known = sameLists.putIfAbsent(all, all);
        return known == null ? all : known;
    }

    private Requirement.Filter filter(
            DataRequirementCodeFilterComponent filter, String type, String path, PlanFaults faults) {
        CodeSet codes = codeSets.of(filter, path, faults);
        if (filter.hasSearchParam()) {
            String known = PATHS.get(filter.getSearchParam());
            if (known == null) {
                faults.add(ErrorCode.PLAN_PATH_UNKNOWN, path + ".searchParam", filter.getSearchParam(), type);
            }
            return new Requirement.Filter(known == null ? "" : known, codes);
        }
        return new Requirement.Filter(String.valueOf(checked(filter.getPath(), type, path + ".path", faults)), codes);
    }

    /** A choice is named without its type. */
    private @Nullable String checked(@Nullable String element, String type, String path, PlanFaults faults) {
        if (element == null) {
            faults.add(ErrorCode.PLAN_ELEMENT_MISSING, path, "path");
            return null;
        }
        BaseRuntimeElementDefinition<?> at = context.getResourceDefinition(type);
        for (String step : element.split("\\.", -1)) {
            BaseRuntimeChildDefinition child =
                    at instanceof BaseRuntimeElementCompositeDefinition<?> composite ? childOf(composite, step) : null;
            if (child == null) {
                faults.add(ErrorCode.PLAN_PATH_UNKNOWN, path, element, type);
                return null;
            }
            at = child.getChildByName(child.getValidChildNames().iterator().next());
        }
        return element;
    }

    private static @Nullable BaseRuntimeChildDefinition childOf(
            BaseRuntimeElementCompositeDefinition<?> composite, String step) {
        BaseRuntimeChildDefinition plain = composite.getChildByName(step);
        return plain == null ? composite.getChildByName(step + "[x]") : plain;
    }
}
