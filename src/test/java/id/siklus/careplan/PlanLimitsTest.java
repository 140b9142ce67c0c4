package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.siklus.fhir.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement.DataRequirementCodeFilterComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.TriggerDefinition;
import org.hl7.fhir.r4.model.TriggerDefinition.TriggerType;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

/** A plan that anybody may send for trial takes no more of the server than a sensible one. */
class PlanLimitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void anAnchorOfEveryDayWithoutAWindowEnds() throws PlanRefusedException {
        PlanEngine engine =
                new PlanEngine(List.of(GuideEngine.COMPILER.compile(everyDayForEver())), GuideEngine.CRITERIA);
        PersonFacts facts = Life.girl("2025-07-22").facts();

        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> engine.evaluate(facts, DAY));

        assertThat(refused.getStatusCode()).isEqualTo(422);
        assertThat(refused.issues().get(0).code().code()).isEqualTo("SKL-6067");
    }

    @Test
    void thePlansOfTheGuideTakeAHundredthOfWhatIsAllowed() {
        for (long seed = 0; seed < 100; seed++) {
            PersonFacts facts = PlanPropertiesTest.life(seed).facts();

            GuideEngine.ENGINE.evaluate(facts, DAY);

            assertThat(facts.effort().spent()).isLessThan(200_000);
        }
    }

    @Test
    void aPersonOfFiveThousandRecordsIsPlannedFor() {
        Life life = Life.girl("1975-05-05").diagnosed("I10", "2020-01-01");
        for (int i = 0; i < 5_000; i++) {
            life.measured(
                    "loinc", "8480-6", DAY.minusDays(i % 1_000) + "T0" + i / 1_000 + ":00:00+07:00", 130, "mm[Hg]");
        }

        assertThat(GuideEngine.ENGINE.evaluate(life.facts(), DAY)).isNotEmpty();
    }

    @Test
    void aMeasureThatNobodyCanHaveMovesNothing() {
        Life life = Life.girl("1995-02-03")
                .pregnant("2026-03-02", "")
                .measured("loinc", "18185-9", "2026-03-02", 1e80, "wk");

        assertThat(GuideEngine.plans(life, "2026-03-02").stream().flatMap(plan -> plan.activities().stream()))
                .noneMatch(activity -> activity.service().id().startsWith("anc-"));
    }

    @Test
    void listsOfListsOfCodesAreReadOnce() {
        Definitions eachNamesTheNextAThousandTimes = new Definitions() {
            @Override
            public Optional<ActivityDefinition> activity(String canonical) {
                return Optional.empty();
            }

            @Override
            public Optional<ValueSet> valueSet(String canonical) {
                int number = Integer.parseInt(canonical.substring(canonical.lastIndexOf('/') + 1));
                ValueSet set = new ValueSet();
                if (number == 7) {
                    set.getCompose()
                            .addInclude()
                            .setSystem("urn:kode")
                            .addConcept()
                            .setCode("a");
                } else {
                    for (int i = 0; i < 1_000; i++) {
                        set.getCompose()
                                .addInclude()
                                .getValueSet()
                                .add(new CanonicalType("https://contoh.id/ValueSet/" + (number + 1)));
                    }
                }
                return Optional.of(set);
            }
        };
        PlanFaults faults = new PlanFaults();

        CodeSet codes = new CodeSets(eachNamesTheNextAThousandTimes)
                .of(
                        new DataRequirementCodeFilterComponent().setValueSet("https://contoh.id/ValueSet/0"),
                        "PlanDefinition",
                        faults);

        assertThat(faults.isEmpty()).isTrue();
        assertThat(codes.keys()).containsExactly("urn:kode|a");
    }

    /** The guide's plan for children, whose first dose of polio is due every day of ten thousand years. */
    static PlanDefinition everyDayForEver() {
        PlanDefinition plan = Objects.requireNonNull(GuideEngine.definitions().get("bayi-balita"));
        plan.setId((String) null);
        plan.setUrl("https://contoh.id/PlanDefinition/setiap-hari").setVersion("1");
        Timing daily = new Timing();
        daily.addEvent(new DateTimeType("0001-01-01").getValue());
        daily.getEvent().set(0, new DateTimeType("0001-01-01"));
        daily.getRepeat().setPeriod(1).setPeriodUnit(Timing.UnitsOfTime.D);
        PlanDefinitionActionComponent anchor = plan.getActionFirstRep().addAction();
        anchor.setId("harian");
        anchor.setTitle("Setiap hari")
                .addCode(new CodeableConcept(new Coding(AnchorCompiler.SYSTEM, "bulan", null)))
                .addTrigger(
                        new TriggerDefinition().setType(TriggerType.PERIODIC).setTiming(daily));
        PlanDefinitionActionComponent doses = plan.getAction().get(2);
        doses.setRelatedAction(null);
        PlanDefinitionActionComponent polio = doses.getAction().get(1);
        polio.getRelatedActionFirstRep().setActionId("harian");
        polio.getRelatedActionFirstRep().getOffsetRange().getLow().setValue(0).setCode("d");
        polio.getRelatedActionFirstRep().getOffsetRange().getHigh().setValue(0).setCode("d");
        polio.getTimingRange().getLow().setValue(0).setCode("d");
        polio.getTimingRange().getHigh().setValue(0).setCode("d");
        return plan;
    }
}
