package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.fhirpath.IFhirPathEvaluationContext;
import id.siklus.validation.GuidePlans.Service;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The conditions of the guide's plans are FHIRPath that gives the right answer, and no fault when nothing is known. */
class PlanConditionsTest {

    @ParameterizedTest
    @MethodSource("services")
    void answersEvenWhenNothingIsKnown(Service service) {
        assertThat(expressions(service.group(), ActionConditionKind.STOP))
                .allSatisfy(stop ->
                        assertThat(isTrue(stop, new Patient(), Map.of())).isFalse());
        assertThat(expressions(service.action(), ActionConditionKind.APPLICABILITY))
                .allSatisfy(when -> isTrue(when, new Patient(), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void bindsEveryVariableOfItsConditions(Service service) {
        List<String> inputs = service.plan().getActionFirstRep().getInput().stream()
                .map(DataRequirement::getId)
                .toList();

        assertThat(expressions(service.action(), ActionConditionKind.APPLICABILITY)
                        .flatMap(PlanConditionsTest::variables))
                .allMatch(variable -> variable.equals("subject") || inputs.contains(variable));
    }

    @ParameterizedTest
    @CsvSource({"51, true", "34, true", "61, true", "91, false", "92, false"})
    void plansJapaneseEncephalitisOnlyWhereItIsEndemic(String province, boolean planned) {
        Patient child = new Patient();
        Extension code = child.addAddress()
                .addExtension()
                .setUrl("https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode");
        code.addExtension("province", new CodeType(province));

        assertThat(applies("imm-je", child, Map.of())).isEqualTo(planned);
    }

    @ParameterizedTest
    @CsvSource({"129, 80, false", "130, 80, true", "139, 84, true", "140, 84, false", "120, 85, true", "120, 90, false"
    })
    void measuresHighNormalPressureAgain(int systolic, int diastolic, boolean again) {
        Map<String, IBase> measured = Map.of("sistolik", measured(systolic), "diastolik", measured(diastolic));

        assertThat(applies("adult-td-ulang", new Patient(), measured)).isEqualTo(again);
    }

    @ParameterizedTest
    @CsvSource({
        "gds, 120, false",
        "gds, 140, true",
        "gds, 199, true",
        "gds, 200, false",
        "gdp, 99, false",
        "gdp, 100, true",
        "gdp, 126, false"
    })
    void measuresGlucoseAgainInPrediabetesOnly(String which, int value, boolean again) {
        assertThat(applies("adult-gds-ulang", new Patient(), Map.of(which, measured(value))))
                .isEqualTo(again);
    }

    @Test
    void screensTheCervixOfWomenWhoAreNotPregnant() {
        Patient woman = new Patient().setGender(AdministrativeGender.FEMALE);
        Patient man = new Patient().setGender(AdministrativeGender.MALE);

        assertThat(applies("iva", woman, Map.of())).isTrue();
        assertThat(applies("iva", woman, Map.of("hamil", pregnancy()))).isFalse();
        assertThat(applies("iva", man, Map.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"300557001, true", "300558006, false"})
    void screensYearlyAfterAPositiveResult(String result, boolean yearly) {
        Patient woman = new Patient().setGender(AdministrativeGender.FEMALE);
        Observation iva = new Observation();
        iva.setValue(new CodeableConcept(new Coding("http://snomed.info/sct", result, "")));

        assertThat(applies("iva-ulang", woman, Map.of("hasil", iva))).isEqualTo(yearly);
    }

    @Test
    void asksForHeartRiskOfWhoHasHypertensionOrDiabetes() {
        assertThat(applies("adult-jantung", new Patient(), Map.of())).isFalse();
        assertThat(applies("adult-jantung", new Patient(), Map.of("hipertensi", diagnosed())))
                .isTrue();
        assertThat(applies("adult-jantung", new Patient(), Map.of("diabetes", diagnosed())))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"20, false", "12, false", "11, true", "4, true"})
    void caresAtHomeForWhoDependsOnOthers(int barthel, boolean atHome) {
        assertThat(applies("elder-home-care", new Patient(), Map.of("aks", measured(barthel))))
                .isEqualTo(atHome);
    }

    @Test
    void looksFurtherWhenSkilasFindsSomething() {
        Observation none = new Observation();
        none.setValue(new IntegerType(0));
        Observation one = new Observation();
        one.setValue(new IntegerType(1));

        assertThat(applies("elder-lanjutan", new Patient(), Map.of("skilas", none)))
                .isFalse();
        assertThat(applies("elder-lanjutan", new Patient(), Map.of("skilas", one)))
                .isTrue();
        assertThat(applies("elder-lanjutan", new Patient(), Map.of("skilas", measured(2))))
                .isTrue();
    }

    @Test
    void stopsWithDeath() {
        PlanDefinitionActionComponent group = service("gro-monthly").group();
        String stop = expressions(group, ActionConditionKind.STOP).findFirst().orElseThrow();

        assertThat(isTrue(stop, new Patient().setDeceased(new BooleanType(false)), Map.of()))
                .isFalse();
        assertThat(isTrue(stop, new Patient().setDeceased(new BooleanType(true)), Map.of()))
                .isTrue();
        assertThat(isTrue(stop, new Patient().setDeceased(new DateTimeType("2026-11-01")), Map.of()))
                .isTrue();
    }

    private static Condition diagnosed() {
        return new Condition().setCode(new CodeableConcept().setText("didiagnosis"));
    }

    private static EpisodeOfCare pregnancy() {
        return new EpisodeOfCare().setStatus(EpisodeOfCareStatus.ACTIVE);
    }

    private static Observation measured(int value) {
        Observation observation = new Observation();
        observation.setValue(new Quantity().setValue(BigDecimal.valueOf(value)));
        return observation;
    }

    private static boolean applies(String service, Patient subject, Map<String, IBase> inputs) {
        Service found = service(service);
        return Stream.of(found.group(), found.action())
                .flatMap(action -> expressions(action, ActionConditionKind.APPLICABILITY))
                .allMatch(when -> isTrue(when, subject, inputs));
    }

    private static Service service(String id) {
        return GuidePlans.services()
                .filter(each -> each.action().getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> expressions(PlanDefinitionActionComponent action, ActionConditionKind kind) {
        return action.getCondition().stream()
                .filter(condition -> condition.getKind() == kind)
                .map(condition -> condition.getExpression().getExpression());
    }

    private static Stream<String> variables(String expression) {
        return Pattern.compile("%(\\w+)").matcher(expression).results().map(found -> found.group(1));
    }

    /** As a plan reads it: what is empty is not true. */
    private static boolean isTrue(String expression, Patient subject, Map<String, IBase> inputs) {
        IFhirPath engine = TestGuide.CONTEXT.newFhirPath();
        engine.setEvaluationContext(new IFhirPathEvaluationContext() {
            @Override
            public List<IBase> resolveConstant(Object app, String name, ConstantEvaluationMode mode) {
                return name.equals("subject")
                        ? List.of(subject)
                        : Stream.ofNullable(inputs.get(name)).toList();
            }
        });
        return engine.evaluate(subject, expression, BooleanType.class).stream().anyMatch(BooleanType::booleanValue);
    }

    private static Stream<Service> services() {
        return GuidePlans.services();
    }
}
