package id.siklus.careplan;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;

/** Turns a PlanDefinition into what the engine walks, or says with each element's path why it cannot (ADR 0014 tells what each element means). */
final class PlanCompiler {

    private static final Set<ActionConditionKind> OF_GROUPS =
            Set.of(ActionConditionKind.APPLICABILITY, ActionConditionKind.STOP);

    private final Definitions definitions;
    private final Criteria criteria;
    private final FhirContext context;

    PlanCompiler(FhirContext context, Definitions definitions, Criteria criteria) {
        this.definitions = definitions;
        this.criteria = criteria;
        this.context = context;
    }

    CompiledPlan compile(PlanDefinition plan) throws PlanRefusedException {
        PlanFaults faults = new PlanFaults();
        PlanSize.of(plan).addFaults(faults);
        Optional<CompiledPlan> compiled = faults.isEmpty() ? compile(plan, faults) : Optional.empty();
        if (!faults.isEmpty() || compiled.isEmpty()) {
            throw new PlanRefusedException(faults.issues());
        }
        return compiled.get();
    }

    private Optional<CompiledPlan> compile(PlanDefinition plan, PlanFaults faults) {
        String subject = plan.getSubject() instanceof CodeableConcept concept
                ? String.valueOf(concept.getCodingFirstRep().getCode())
                : "Reference";
        if (!"Patient".equals(subject) && !"Group".equals(subject)) {
            faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, "PlanDefinition.subject", subject);
        }
        if (!plan.hasUrl()
                || !plan.hasVersion()
                || !plan.getEffectivePeriod().hasStart()
                || plan.getAction().isEmpty()) {
            faults.add(ErrorCode.PLAN_ELEMENT_MISSING, "PlanDefinition", "url, version, effectivePeriod.start, action");
            return Optional.empty();
        }
        CompiledPlan.Force force = force(plan.getEffectivePeriod());
        Requirements requirements = new Requirements(context, new CodeSets(definitions));
        Map<String, Requirement> inputs = inputs(plan.getActionFirstRep(), requirements, faults);
        Set<String> variables = new HashSet<>(inputs.keySet());
        variables.add("subject");
        CriterionCompiler conditions = new CriterionCompiler(criteria, variables, faults);
        Map<String, Anchor> anchors = anchors(plan.getActionFirstRep(), requirements, conditions, faults);
        PlanGraph graph = PlanGraph.of(plan);
        graph.addFaults(faults);
        if (anchors.isEmpty()) {
            faults.add(ErrorCode.PLAN_ELEMENT_MISSING, "PlanDefinition.action[0]", "action");
            return Optional.empty();
        }
        ServiceCompiler compiler = new ServiceCompiler(definitions, requirements, conditions, anchors, force, faults);
        List<CompiledPlan.Stage> stages = new ArrayList<>();
        List<Service> services = new ArrayList<>();
        for (int i = 1; i < plan.getAction().size(); i++) {
            String path = "PlanDefinition.action[" + i + "]";
            CompiledPlan.Stage stage = stage(plan.getAction().get(i), path, anchors, conditions, faults);
            stages.add(stage);
            services(plan.getAction().get(i), path, stage, compiler, services, faults);
        }
        return faults.isEmpty()
                ? Optional.of(new CompiledPlan(
                        plan.getUrl(),
                        plan.getVersion(),
                        plan.hasTitle() ? plan.getTitle() : plan.getUrl(),
                        subject,
                        force,
                        List.copyOf(anchors.values()),
                        inputs,
                        List.copyOf(stages),
                        graph.inOrder(services)))
                : Optional.empty();
    }

    private static void services(
            PlanDefinitionActionComponent group,
            String path,
            CompiledPlan.Stage stage,
            ServiceCompiler compiler,
            List<Service> services,
            PlanFaults faults) {
        for (int j = 0; j < group.getAction().size(); j++) {
            PlanDefinitionActionComponent action = group.getAction().get(j);
            String at = path + ".action[" + j + "]";
            Optional<Coding> code = code(action, ServiceCompiler.SYSTEM);
            if (code.isEmpty()) {
                faults.add(ErrorCode.PLAN_ELEMENT_MISSING, at, "code (" + ServiceCompiler.SYSTEM + ")");
            } else {
                compiler.of(action, code.get(), services.size(), stage, at).ifPresent(services::add);
            }
        }
    }

    private static Map<String, Requirement> inputs(
            PlanDefinitionActionComponent group, Requirements requirements, PlanFaults faults) {
        Map<String, Requirement> inputs = new LinkedHashMap<>();
        for (int i = 0; i < group.getInput().size(); i++) {
            DataRequirement input = group.getInput().get(i);
            inputs.put(
                    String.valueOf(input.getId()),
                    requirements.of(input, "PlanDefinition.action[0].input[" + i + "]", faults));
        }
        return inputs;
    }

    private static Map<String, Anchor> anchors(
            PlanDefinitionActionComponent group,
            Requirements requirements,
            CriterionCompiler conditions,
            PlanFaults faults) {
        AnchorCompiler compiler = new AnchorCompiler(requirements, conditions, faults);
        Map<String, Anchor> anchors = new LinkedHashMap<>();
        for (int i = 0; i < group.getAction().size(); i++) {
            PlanDefinitionActionComponent action = group.getAction().get(i);
            String path = "PlanDefinition.action[0].action[" + i + "]";
            Optional<Coding> code = code(action, AnchorCompiler.SYSTEM);
            if (code.isEmpty()) {
                faults.add(ErrorCode.PLAN_ELEMENT_MISSING, path, "code (" + AnchorCompiler.SYSTEM + ")");
            } else {
                anchors.put(action.getId(), compiler.of(action, code.get().getCode(), path));
            }
        }
        return anchors;
    }

    private static CompiledPlan.Stage stage(
            PlanDefinitionActionComponent group,
            String path,
            Map<String, Anchor> anchors,
            CriterionCompiler conditions,
            PlanFaults faults) {
        List<CompiledPlan.Bound> bounds = new ArrayList<>();
        List<String> until = new ArrayList<>();
        for (int i = 0; i < group.getRelatedAction().size(); i++) {
            PlanDefinitionActionRelatedActionComponent related =
                    group.getRelatedAction().get(i);
            String at = path + ".relatedAction[" + i + "]";
            if (!anchors.containsKey(related.getActionId())) {
                faults.add(ErrorCode.PLAN_UNKNOWN_ACTION, at + ".actionId", String.valueOf(related.getActionId()));
            } else if (related.getRelationship() == ActionRelationshipType.BEFOREEND && !related.hasOffset()) {
                until.add(related.getActionId());
            } else {
                Quantities.bound(related, at, faults).ifPresent(bounds::add);
            }
        }
        return new CompiledPlan.Stage(
                String.valueOf(group.getId()),
                String.valueOf(group.getTitle()),
                group.getCode().isEmpty() ? null : group.getCodeFirstRep().getCodingFirstRep(),
                List.copyOf(bounds),
                List.copyOf(until),
                conditions.of(group, path, ActionConditionKind.APPLICABILITY, OF_GROUPS),
                conditions.of(group, path, ActionConditionKind.STOP, OF_GROUPS));
    }

    private static Optional<Coding> code(PlanDefinitionActionComponent action, String system) {
        return action.getCode().stream()
                .flatMap(code -> code.getCoding().stream())
                .filter(coding -> system.equals(coding.getSystem()))
                .findFirst();
    }

    static CompiledPlan.Force force(Period period) {
        return new CompiledPlan.Force(
                day(period.getStartElement(), false), period.hasEnd() ? day(period.getEndElement(), true) : null);
    }

    private static LocalDate day(DateTimeType date, boolean last) {
        return switch (date.getPrecision()) {
            case YEAR -> LocalDate.of(date.getYear(), last ? 12 : 1, last ? 31 : 1);
            case MONTH -> {
                LocalDate first = LocalDate.of(date.getYear(), date.getMonth() + 1, 1);
                yield last ? first.plusMonths(1).minusDays(1) : first;
            }
            default -> LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
        };
    }
}
