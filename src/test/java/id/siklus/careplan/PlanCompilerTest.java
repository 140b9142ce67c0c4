package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.fhir.Issue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiler accepts, and how it says what it does not. */
class PlanCompilerTest {

    @Test
    void compilesTheEightPlansOfTheGuide() {
        assertThat(GuideEngine.PLANS)
                .extracting(plan -> plan.url().substring(plan.url().lastIndexOf('/') + 1))
                .containsExactlyInAnyOrder(
                        "bayi-balita",
                        "dewasa",
                        "ibu-hamil-bersalin-nifas",
                        "keluarga",
                        "lansia",
                        "penyakit-kronis",
                        "tb",
                        "usia-sekolah-remaja");
        assertThat(GuideEngine.PLANS.stream()
                        .mapToInt(plan -> plan.services().size())
                        .sum())
                .isEqualTo((int) GuideEngine.definitions().values().stream()
                        .flatMap(plan -> plan.getAction().stream().skip(1))
                        .flatMap(group -> group.getAction().stream())
                        .count());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhereAPlanCannotBeEvaluated(String code, String path, Consumer<PlanDefinition> fault) {
        PlanDefinition plan = Objects.requireNonNull(GuideEngine.definitions().get("bayi-balita"));
        fault.accept(plan);

        assertThatThrownBy(() -> GuideEngine.COMPILER.compile(plan))
                .isInstanceOfSatisfying(PlanRefusedException.class, refused -> {
                    assertThat(refused.faults())
                            .extracting(issue -> issue.code().code(), Issue::expression)
                            .contains(org.assertj.core.groups.Tuple.tuple(code, path));
                    assertThat(refused.faults())
                            .allSatisfy(issue -> assertThat(issue.in(Locale.forLanguageTag("id"))
                                            .getDetails()
                                            .getText())
                                    .isNotEqualTo(issue.in(Locale.ENGLISH)
                                            .getDetails()
                                            .getText()));
                });
    }

    private static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "SKL-6052",
                        "PlanDefinition.action[2].action[2].relatedAction[1].actionId",
                        plan -> opv2(plan).getRelatedAction().get(1).setActionId("tidak-ada")),
                fault(
                        "SKL-6052",
                        "PlanDefinition.action[2].action[2].relatedAction[0].actionId",
                        plan -> opv2(plan).getRelatedActionFirstRep().setActionId("imm-opv-1")),
                fault(
                        "SKL-6053",
                        "PlanDefinition.action[2].action[1].relatedAction",
                        plan -> opv1(plan)
                                .addRelatedAction()
                                .setActionId("imm-opv-4")
                                .setRelationship(ActionRelationshipType.AFTER)
                                .setOffset(new org.hl7.fhir.r4.model.Duration()
                                        .setValue(1)
                                        .setCode("d"))),
                fault(
                        "SKL-6054",
                        "PlanDefinition.action[2].action[1].relatedAction[0].offsetRange.low",
                        plan -> range(plan).getLow().setCode("min")),
                fault(
                        "SKL-6054",
                        "PlanDefinition.action[2].action[1].relatedAction[0].offsetRange.low",
                        plan -> range(plan).getLow().setValue(1.5)),
                fault(
                        "SKL-6054",
                        "PlanDefinition.action[2].action[1].relatedAction[0].offsetRange.low",
                        plan -> range(plan).getLow().setValue(-1)),
                fault(
                        "SKL-6059",
                        "PlanDefinition.action[2].action[1].relatedAction[0].offsetRange",
                        plan -> range(plan).getLow().setValue(60)),
                fault(
                        "SKL-6055",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> plan.getAction()
                                .get(2)
                                .getConditionFirstRep()
                                .getExpression()
                                .setExpression("%subject.deceased.exists(")),
                fault(
                        "SKL-6058",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> plan.getAction()
                                .get(2)
                                .getConditionFirstRep()
                                .getExpression()
                                .setExpression("%hamil.empty()")),
                fault(
                        "SKL-6051",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> plan.getAction()
                                .get(2)
                                .getConditionFirstRep()
                                .getExpression()
                                .setExpression("%subject.birthDate < today()")),
                fault(
                        "SKL-6051",
                        "PlanDefinition.action[2].condition[0].expression.language",
                        plan -> plan.getAction()
                                .get(2)
                                .getConditionFirstRep()
                                .getExpression()
                                .setLanguage("text/cql")),
                fault(
                        "SKL-6056",
                        "PlanDefinition.action[2].action[1].output[0].codeFilter[1].valueSet",
                        plan -> opv1(plan)
                                .getOutputFirstRep()
                                .getCodeFilter()
                                .get(1)
                                .setValueSet("https://contoh.id/ValueSet/tidak-ada")),
                fault(
                        "SKL-6057",
                        "PlanDefinition.action[2].action[1].output[0].codeFilter[1].path",
                        plan -> opv1(plan)
                                .getOutputFirstRep()
                                .getCodeFilter()
                                .get(1)
                                .setPath("vaksin")),
                fault(
                        "SKL-6057",
                        "PlanDefinition.action[2].action[1].output[0].dateFilter[0].path",
                        plan -> opv1(plan)
                                .getOutputFirstRep()
                                .getDateFilterFirstRep()
                                .setPath("period.begin")),
                fault(
                        "SKL-6050",
                        "PlanDefinition.action[2].action[1]",
                        plan -> opv1(plan).setOutput(List.of())),
                fault(
                        "SKL-6050",
                        "PlanDefinition.action[2].action[1]",
                        plan -> opv1(plan).setTiming(null)),
                fault(
                        "SKL-6050",
                        "PlanDefinition.action[0].action[0]",
                        plan -> plan.getActionFirstRep().getActionFirstRep().setCode(List.of())),
                fault(
                        "SKL-6060",
                        "PlanDefinition.action[2].action[1].definitionCanonical",
                        plan -> opv1(plan)
                                .setDefinition(new org.hl7.fhir.r4.model.CanonicalType(
                                        "https://contoh.id/ActivityDefinition/x"))),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "%subject.name.text.matches('(a+)+\\\\1b')")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "%subject.name.text.replaceMatches('(a+)+\\\\1b', '').exists()")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "%subject.name.where(text.matchesFull('x')).exists()")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "%subject.descendants().exists()")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "%subject.repeat(contact).exists()")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "%subject.name.combine(%subject.name).exists()")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "(%subject.name | %subject.name).exists()")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "%subject.name.text in %subject.name.text")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "iif(%subject.active, true, false)")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "%subject.trace('x').exists()")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "%subject.name.text.split('a').exists()")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "%subject.managingOrganization.resolve().exists()")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "%subject.name.where(%subject.name.exists()).exists()")),
                fault(
                        "SKL-6065",
                        "PlanDefinition.action[2].condition[0].expression.expression",
                        plan -> condition(plan, "%subject.active or ".repeat(30) + "true")),
                fault(
                        "SKL-6066",
                        "PlanDefinition.action",
                        plan -> Stream.generate(() -> opv1(plan).copy())
                                .limit(500)
                                .toList()
                                .forEach(plan.getAction().get(2)::addAction)),
                fault(
                        "SKL-6066",
                        "PlanDefinition.action",
                        plan -> Stream.generate(() ->
                                        opv1(plan).getRelatedActionFirstRep().copy())
                                .limit(5_000)
                                .toList()
                                .forEach(opv1(plan)::addRelatedAction)),
                fault(
                        "SKL-6066",
                        "PlanDefinition.action[2].action[1].timingTiming.repeat.count",
                        plan -> opv1(plan).setTiming(sessions(1_000_000))),
                fault(
                        "SKL-6054",
                        "PlanDefinition.action[0].action[0].timingTiming.repeat.period",
                        plan -> plan.getActionFirstRep().getActionFirstRep().setTiming(every("1000000000000"))),
                fault(
                        "SKL-6051",
                        "PlanDefinition.action[2].action[1].output[0].type",
                        plan -> opv1(plan).getOutputFirstRep().setType("Organization")),
                fault(
                        "SKL-6051",
                        "PlanDefinition.subject",
                        plan -> plan.setSubject(new org.hl7.fhir.r4.model.CodeableConcept().setText("Practitioner"))));
    }

    private static Arguments fault(String code, String path, Consumer<PlanDefinition> fault) {
        return Arguments.of(code, path, fault);
    }

    private static void condition(PlanDefinition plan, String expression) {
        plan.getAction().get(2).getConditionFirstRep().getExpression().setExpression(expression);
    }

    private static Timing sessions(int count) {
        Timing timing = new Timing();
        Range bounds = new Range();
        bounds.getLow().setValue(0).setCode("mo");
        bounds.getHigh().setValue(1).setCode("mo");
        timing.getRepeat().setBounds(bounds).setCount(count);
        return timing;
    }

    private static Timing every(String days) {
        Timing timing = new Timing();
        timing.getRepeat().setPeriod(new BigDecimal(days)).setPeriodUnit(Timing.UnitsOfTime.D);
        return timing;
    }

    private static PlanDefinitionActionComponent opv1(PlanDefinition plan) {
        return plan.getAction().get(2).getAction().get(1);
    }

    private static PlanDefinitionActionComponent opv2(PlanDefinition plan) {
        return plan.getAction().get(2).getAction().get(2);
    }

    private static Range range(PlanDefinition plan) {
        return opv1(plan).getRelatedActionFirstRep().getOffsetRange();
    }
}
