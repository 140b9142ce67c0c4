package id.siklus.careplan;

import id.siklus.fhir.ErrorCode;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.TriggerDefinition;

/** How large a plan is. Compiling compares its parts with each other, so that what is much larger than any stage of life is not even looked at. */
final class PlanSize {

    /** The guide's largest plan, of infants and young children, has 66, with 199 parts and some 250 filters. */
    private static final int MOST_ACTIONS = 500;

    private static final int MOST_PARTS = 5_000;

    private int actions;
    private int parts;

    private PlanSize() {}

    static PlanSize of(PlanDefinition plan) {
        PlanSize size = new PlanSize();
        plan.getAction().forEach(size::add);
        return size;
    }

    private void add(PlanDefinitionActionComponent action) {
        actions++;
        parts += action.getRelatedAction().size()
                + action.getCondition().size()
                + action.getDynamicValue().size();
        action.getInput().forEach(this::add);
        action.getOutput().forEach(this::add);
        action.getTrigger().stream().map(TriggerDefinition::getData).forEach(data -> data.forEach(this::add));
        action.getAction().forEach(this::add);
    }

    private void add(DataRequirement data) {
        parts += 1 + data.getCodeFilter().size();
    }

    void addFaults(PlanFaults faults) {
        if (actions > MOST_ACTIONS) {
            faults.add(ErrorCode.PLAN_TOO_LARGE, "PlanDefinition.action", "action", MOST_ACTIONS);
        }
        if (parts > MOST_PARTS) {
            faults.add(
                    ErrorCode.PLAN_TOO_LARGE,
                    "PlanDefinition.action",
                    "relatedAction, condition, dynamicValue, input, output, trigger, codeFilter",
                    MOST_PARTS);
        }
    }
}
