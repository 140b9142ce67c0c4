package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.fhir.Issue;
import id.siklus.validation.TestGuide;
import java.util.Objects;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan as a CarePlan of the guide. */
class CarePlanWriterTest {

    private static final String CHILD = "bayi-balita";

    private static CarePlan write(Life life, String plan, String day) {
        return CarePlanWriter.write(GuideEngine.plan(life, plan, day), life.facts());
    }

    private static CarePlanActivityComponent activity(CarePlan plan, String service) {
        return plan.getActivity().stream()
                .filter(each -> service.equals(
                        each.getDetail().getCode().getCodingFirstRep().getCode()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsEachServiceWithItsWindowTimeLevelAndOneOutcome() {
        Life life = Life.girl("2025-07-22").vaccinated("VG19", "2025-08-19");

        CarePlan plan = write(life, CHILD, "2025-09-01");

        assertThat(plan.getInstantiatesCanonical().get(0).getValue())
                .isEqualTo("https://siklus.id/fhir/PlanDefinition/bayi-balita|0.1.0");
        assertThat(plan.getSubject().getReference()).isEqualTo("Patient/orang");
        CarePlanActivityComponent bcg = activity(plan, "imm-bcg");
        assertThat(bcg.getOutcomeReference())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.getReference()).isEqualTo("Immunization/VG192025-08-19"));
        assertThat(bcg.getDetail().getStatus()).isEqualTo(CarePlanActivityStatus.COMPLETED);
        CarePlanActivityComponent measles = activity(plan, "imm-mr-1");
        assertThat(measles.getOutcomeReference()).isEmpty();
        assertThat(measles.getDetail().getScheduledPeriod().getStartElement().getValueAsString())
                .isEqualTo("2026-04-22");
        Period time = (Period)
                measles.getDetail().getExtensionByUrl(CarePlanWriter.TIME).getValue();
        assertThat(time.getStartElement().getValueAsString()).isEqualTo("2026-04-22");
        assertThat(time.getEndElement().getValueAsString()).isEqualTo("2026-05-21");
        assertThat(measles.getDetail().getExtensionsByUrl(ServiceCompiler.LEVEL))
                .hasSize(3);
    }

    @Test
    void writesHoursWithTheOffsetOfTheFacility() {
        Life life = Life.girl("2026-06-30")
                .told("loinc", "57715-5", "2026-06-30T23:50:00+09:00", "2026-06-30T23:50:00+09:00");

        Period window = activity(write(life, CHILD, "2026-07-01"), "pnc-kn1")
                .getDetail()
                .getScheduledPeriod();

        assertThat(window.getStartElement().getValueAsString()).isEqualTo("2026-07-01T05:50:00+09:00");
        assertThat(window.getEndElement().getValueAsString()).isEqualTo("2026-07-02T23:50:00+09:00");
    }

    /** A day and an hour of it cannot be compared, so a period of both would break per-1; and midnight as an end is the beginning of that day, not the whole of it. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-30T00:00:00+09:00, 2026-06-30T00:00:00+09:00, 2026-06-30T06:00:00+09:00",
        "2026-06-30T18:00:00+09:00, 2026-06-30T18:00:00+09:00, 2026-07-01T00:00:00+09:00",
    })
    void aPeriodIsOfDaysOrOfHoursAndNeverOfBoth(String birth, String start, String end) {
        Life life = Life.girl("2026-06-30").told("loinc", "57715-5", birth, birth);

        CarePlan plan = write(life, CHILD, "2026-07-01");

        Period window = activity(plan, "nb-kn0").getDetail().getScheduledPeriod();
        assertThat(window.getStartElement().getValueAsString()).isEqualTo(start);
        assertThat(window.getEndElement().getValueAsString()).isEqualTo(end);
        assertThat(TestGuide.findings(plan)).filteredOn(Issue::isError).isEmpty();
    }

    @Test
    void saysWhyAnActivityIsCancelled() {
        CarePlan plan = write(Life.girl("2025-07-22").died("2025-08-01"), CHILD, "2025-09-01");

        assertThat(activity(plan, "imm-mr-1").getDetail().getStatusReason().getText())
                .isEqualTo("Meninggal");
    }

    @Test
    void keepsItsIdWhenTheScheduleHasAnotherVersion() {
        Life life = Life.girl("2025-07-22");
        PersonPlan now = GuideEngine.plan(life, CHILD, "2025-09-01");
        PlanDefinition changed =
                Objects.requireNonNull(GuideEngine.definitions().get(CHILD));
        changed.setVersion("0.2.0");
        PersonPlan other =
                new PersonPlan(GuideEngine.compiled(changed), now.key(), now.status(), now.period(), now.activities());

        assertThat(CarePlanWriter.write(other, life.facts()).getId())
                .isEqualTo(CarePlanWriter.write(now, life.facts()).getId());
    }

    @Test
    void conformsToTheProfileWhenNobodyKnowsTheHourOfBirth() {
        CarePlan plan = write(Life.girl("2026-09-22"), CHILD, "2026-11-22");

        assertThat(TestGuide.findings(plan)).filteredOn(Issue::isError).isEmpty();
        Period window = activity(plan, "nb-kn0").getDetail().getScheduledPeriod();
        assertThat(window.getStartElement().getPrecision())
                .isEqualTo(window.getEndElement().getPrecision());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
    void conformsToTheProfileOfCarePlans(long seed) {
        Life life = PlanPropertiesTest.life(seed);

        for (PersonPlan plan : GuideEngine.plans(life, "2026-11-22")) {
            assertThat(TestGuide.findings(CarePlanWriter.write(plan, life.facts())))
                    .filteredOn(Issue::isError)
                    .isEmpty();
        }
    }
}
