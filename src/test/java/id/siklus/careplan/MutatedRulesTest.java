package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One rule of one plan is made wrong, as an author might, and the table of sixty persons must tell. A table that lets a wrong rule pass proves nothing. */
class MutatedRulesTest {

    private static final List<DueTable.Row> TABLE = DueTable.rows();

    @Test
    void theTableAgreesWithTheRulesAsTheyAre() {
        assertThat(disagreements("bayi-balita", plan -> {})).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("mutations")
    void aWrongRuleIsFound(String plan, String what, Consumer<PlanDefinition> mutation, String persons) {
        assertThat(disagreements(plan, mutation))
                .as(what)
                .isNotEmpty()
                .anyMatch(each -> List.of(persons.split(" ")).contains(each.split(" ", 2)[0]));
    }

    private static Stream<Arguments> mutations() {
        String child = "bayi-balita";
        String mother = "ibu-hamil-bersalin-nifas";
        return Stream.of(
                mutation(child, "MR 1 counts from 8 months on", window("imm-mr-1", 8), "12"),
                mutation(child, "DPT-HB-Hib 2 counts after 20 days", interval("imm-dpt-hb-hib-2", 20), "9 11"),
                mutation(child, "DPT-HB-Hib 2 counts whenever it comes", without("imm-dpt-hb-hib-2", 1), "9 11"),
                mutation(child, "DPT-HB-Hib 4 needs no twelve months", without("imm-dpt-hb-hib-4", 1), "15 16"),
                mutation(child, "MR 2 needs no six months", without("imm-mr-2", 1), "14"),
                mutation(child, "PCV 3 needs four weeks only", interval("imm-pcv-3", 28), "17"),
                mutation(
                        child,
                        "a dose that was not completed closes, and one that was does not",
                        plan -> action(plan, "imm-dpt-hb-hib-1")
                                .getOutputFirstRep()
                                .getCodeFilterFirstRep()
                                .getCodeFirstRep()
                                .setCode("not-done"),
                        "9 10 15 16"),
                mutation(
                        child,
                        "MR 1 is closed by another vaccine",
                        plan -> action(plan, "imm-mr-1")
                                .setOutput(action(plan, "imm-bcg").getOutput()),
                        "13 14"),
                mutation(
                        child,
                        "JE is for every province",
                        plan -> action(plan, "imm-je").setCondition(null),
                        "20"),
                mutation(
                        mother,
                        "K5 is closed by K6",
                        plan -> action(plan, "anc-k5")
                                .setOutput(action(plan, "anc-k6").getOutput()),
                        "29"),
                mutation(mother, "K6 needs no K5 before it", K6_ALONE, "29"),
                mutation(
                        mother,
                        "the first word on the last period counts, not the newest",
                        plan -> action(plan, "jangkar-hpht")
                                .getTrigger()
                                .forEach(trigger -> trigger.getData()
                                        .forEach(data -> data.getSortFirstRep()
                                                .setDirection(
                                                        org.hl7.fhir.r4.model.DataRequirement.SortDirection
                                                                .ASCENDING))),
                        "25"),
                mutation(
                        "penyakit-kronis",
                        "any visit is the third month's",
                        plan -> action(plan, "ht-monitor-pkm")
                                .setOutput(action(plan, "ht-monitor").getOutput()),
                        "55"),
                mutation(
                        "usia-sekolah-remaja",
                        "boys are given HPV",
                        plan -> action(plan, "bias-hpv-1").setCondition(null),
                        "39"),
                mutation(
                        "dewasa",
                        "prediabetes begins at 100",
                        plan -> condition(plan, "adult-gds-ulang", ">= 140", ">= 100"),
                        "44"),
                mutation(
                        "lansia",
                        "care at home from ADL 12 on",
                        plan -> condition(plan, "elder-home-care", "<= 11", "<= 12"),
                        "52"),
                mutation(
                        "dewasa",
                        "Td 3 needs four weeks only",
                        plan -> {
                            PlanDefinitionActionRelatedActionComponent after =
                                    action(plan, "imm-td-3").getRelatedAction().get(1);
                            after.getOffsetDuration().setValue(1);
                        },
                        "59"));
    }

    private static final Consumer<PlanDefinition> K6_ALONE = plan -> action(plan, "anc-k6")
            .getRelatedAction()
            .removeIf(related -> related.getActionId().equals("anc-k5"));

    private static Arguments mutation(String plan, String what, Consumer<PlanDefinition> mutation, String persons) {
        return Arguments.of(plan, what, mutation, persons);
    }

    /** @param low months of age from which on it counts */
    private static Consumer<PlanDefinition> window(String service, int low) {
        return plan -> action(plan, service)
                .getRelatedActionFirstRep()
                .getOffsetRange()
                .getLow()
                .setValue(low);
    }

    private static Consumer<PlanDefinition> interval(String service, int days) {
        return plan -> action(plan, service)
                .getRelatedAction()
                .get(1)
                .getOffsetDuration()
                .setValue(days);
    }

    private static Consumer<PlanDefinition> without(String service, int related) {
        return plan -> action(plan, service).getRelatedAction().remove(related);
    }

    private static void condition(PlanDefinition plan, String service, String from, String to) {
        var expression = action(plan, service).getConditionFirstRep().getExpression();
        assertThat(expression.getExpression()).contains(from);
        expression.setExpression(expression.getExpression().replace(from, to));
    }

    private static PlanDefinitionActionComponent action(PlanDefinition plan, String id) {
        return plan.getAction().stream()
                .flatMap(group -> group.getAction().stream())
                .filter(action -> id.equals(action.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no action " + id));
    }

    private static List<String> disagreements(String mutated, Consumer<PlanDefinition> mutation) {
        List<CompiledPlan> plans = new ArrayList<>();
        for (Map.Entry<String, PlanDefinition> each : GuideEngine.definitions().entrySet()) {
            if (each.getKey().equals(mutated)) {
                mutation.accept(each.getValue());
            }
            plans.add(GuideEngine.compiled(each.getValue()));
        }
        PlanEngine engine = new PlanEngine(plans, GuideEngine.CRITERIA);
        return TABLE.stream().flatMap(row -> row.disagreements(engine).stream()).toList();
    }
}
