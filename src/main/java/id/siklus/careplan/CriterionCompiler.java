package id.siklus.careplan;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.FhirPathSubset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionConditionComponent;

/** Compiles conditions: FHIRPath that parses, names only declared variables, and does not ask for the present time. */
final class CriterionCompiler {

    private static final String FHIRPATH = "text/fhirpath";
    private static final Pattern VARIABLE = Pattern.compile("%(`[^`]*`|'[^']*'|\\w[\\w-]*)");
    private static final Pattern PRESENT = Pattern.compile("\\b(today|now|timeOfDay)\\s*\\(");

    private final Criteria criteria;
    private final Set<String> variables;
    private final PlanFaults faults;

    CriterionCompiler(Criteria criteria, Set<String> variables, PlanFaults faults) {
        this.criteria = criteria;
        this.variables = variables;
        this.faults = faults;
    }

    /** @param allowed kinds that make sense on this action */
    List<CompiledPlan.Criterion> of(
            PlanDefinitionActionComponent action,
            String path,
            ActionConditionKind kind,
            Set<ActionConditionKind> allowed) {
        List<CompiledPlan.Criterion> compiled = new ArrayList<>();
        for (int i = 0; i < action.getCondition().size(); i++) {
            PlanDefinitionActionConditionComponent condition =
                    action.getCondition().get(i);
            String at = path + ".condition[" + i + "]";
            if (condition.getKind() == kind) {
                Expression expression = condition.getExpression();
                check(expression, at + ".expression");
                compiled.add(new CompiledPlan.Criterion(
                        expression.hasDescription() ? expression.getDescription() : expression.getExpression(),
                        expression.getExpression()));
            } else if (!allowed.contains(condition.getKind())
                    && kind == allowed.stream().sorted().findFirst().orElseThrow()) {
                faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, at + ".kind", String.valueOf(condition.getKind()));
            }
        }
        return List.copyOf(compiled);
    }

    void check(Expression expression, String path) {
        if (!FHIRPATH.equals(expression.getLanguage())) {
            faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, path + ".language", String.valueOf(expression.getLanguage()));
            return;
        }
        if (!expression.hasExpression()) {
            faults.add(ErrorCode.PLAN_ELEMENT_MISSING, path, "expression");
            return;
        }
        String text = expression.getExpression();
        Optional<String> beyond = criteria.beyond(text);
        if (beyond.isPresent() && !PRESENT.matcher(text).find()) {
            faults.add(
                    ErrorCode.PLAN_CONDITION_NOT_RUN,
                    path + ".expression",
                    FhirPathSubset.shown(text),
                    beyond.get(),
                    Criteria.served());
            return;
        }
        Optional<String> fault = beyond.isPresent() ? Optional.empty() : criteria.faultOf(text);
        fault.ifPresent(why -> faults.add(ErrorCode.PLAN_CONDITION, path + ".expression", text, why));
        if (PRESENT.matcher(text).find()) {
            faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, path + ".expression", "now(), today(), timeOfDay()");
        }
        if (fault.isEmpty()) {
            VARIABLE.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(found -> found.substring(1).replaceAll("[`']", ""))
                    .filter(name -> !variables.contains(name))
                    .distinct()
                    .forEach(name -> faults.add(ErrorCode.PLAN_VARIABLE, path + ".expression", name));
        }
    }
}
