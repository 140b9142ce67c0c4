package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.junit.jupiter.api.Test;

/** Two versions of a plan, each in force in its time. */
class PlanVersionsTest {

    private static PlanEngine engine() {
        PlanDefinition old = Objects.requireNonNull(GuideEngine.definitions().get("bayi-balita"));
        old.getEffectivePeriod().setEndElement(new DateTimeType("2026-12-31"));
        PlanDefinition next = Objects.requireNonNull(GuideEngine.definitions().get("bayi-balita"));
        next.setVersion("0.2.0").getEffectivePeriod().setStartElement(new DateTimeType("2027-01-01"));
        // From 2027 on measles and rubella would be given at 12 months.
        next.getAction().get(2).getAction().stream()
                .filter(action -> action.getId().equals("imm-mr-1"))
                .forEach(action -> {
                    action.getRelatedActionFirstRep().getOffsetRange().getLow().setValue(12);
                    action.getTimingRange().getLow().setValue(12);
                    action.getTimingRange().getHigh().setValue(12);
                });
        return new PlanEngine(List.of(GuideEngine.compiled(next), GuideEngine.compiled(old)), GuideEngine.CRITERIA);
    }

    private static Planned at(Life life, String day) {
        return new Planned(engine().evaluate(life.facts(), LocalDate.parse(day)).get(0));
    }

    @Test
    void theVersionInForceOnTheDayPlans() {
        Life child = Life.girl("2026-05-10");

        assertThat(at(child, "2026-12-31").due("imm-mr-1")).isEqualTo("2027-02-10");
        assertThat(at(child, "2026-12-31").plan().plan().version()).isEqualTo("0.1.0");
        assertThat(at(child, "2027-01-01").due("imm-mr-1")).isEqualTo("2027-05-10");
        assertThat(at(child, "2027-01-01").plan().plan().version()).isEqualTo("0.2.0");
    }

    @Test
    void theNewVersionStillCountsWhatWasGivenUnderTheOld() {
        Life child = Life.girl("2026-05-10").vaccinated("VG19", "2026-06-02");

        assertThat(at(child, "2027-01-10").the("imm-bcg").outcome()).isEqualTo("Immunization/VG192026-06-02");
    }

    @Test
    void whatEndedBeforeKeepsItsVersion() {
        Life child = Life.girl("2020-09-01").vaccinated("04", "2023-10-01");

        Planned plan = at(child, "2027-03-01");

        assertThat(plan.plan().plan().version()).isEqualTo("0.1.0");
        assertThat(plan.plan().status()).isEqualTo(PersonPlan.Status.COMPLETED);
    }
}
