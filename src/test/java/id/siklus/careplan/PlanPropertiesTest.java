package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every life, invented by chance from a seed: order does not matter, repeating changes nothing, and taking a record back undoes it. */
class PlanPropertiesTest {

    private static final List<String> VACCINES =
            List.of("VG19", "VG89", "VG107", "04", "133", "122", "10", "VG139", "VG45");
    private static final List<String> VISITS = List.of(
            "anc-k1",
            "anc-k2",
            "anc-k4",
            "anc-k5",
            "anc-k6",
            "kn1",
            "kf1",
            "kf2",
            "pantau-ht",
            "cek-kesehatan",
            "posyandu",
            "persalinan",
            "kelas-ibu",
            "kunjungan-rumah-nakes");
    private static final List<String> MEASURES = List.of("29463-7", "8480-6", "2345-7", "718-7", "39156-5", "8306-3");

    private static Stream<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(seed -> (long) seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyOrderOfArrivalGivesTheSamePlans(long seed) {
        Life life = life(seed);

        assertThat(bytes(life.copy().shuffled(seed + 1))).isEqualTo(bytes(life));
        assertThat(bytes(life.copy().shuffled(seed + 2))).isEqualTo(bytes(life));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void evaluatingAgainGivesTheSameBytes(long seed) {
        Life life = life(seed);

        assertThat(bytes(life)).isEqualTo(bytes(life)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingARecordBackUndoesIt(long seed) {
        Life life = life(seed);
        String before = bytes(life);
        Random random = new Random(seed);

        for (int i = 0; i < 5; i++) {
            Life more = life.copy();
            LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
            more.vaccinated(VACCINES.get(random.nextInt(VACCINES.size())), day.toString());
            Resource added = more.records.get(more.records.size() - 1);
            added.setId("Immunization/tambahan");
            bytes(more);

            assertThat(bytes(more.without("tambahan"))).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void closingAndReopeningAreInverse(long seed) {
        Life life = life(seed);
        String closed = bytes(life);
        List<String> outcomes = GuideEngine.ENGINE.evaluate(life.facts(), LocalDate.of(2026, 11, 22)).stream()
                .flatMap(plan -> plan.activities().stream())
                .map(PlannedActivity::outcome)
                .filter(outcome -> outcome != null)
                .distinct()
                .toList();

        for (String outcome : outcomes) {
            Resource closing = life.records.stream()
                    .filter(record -> record.getId().equals(outcome))
                    .findFirst()
                    .orElseThrow();
            Life open = life.copy();
            open.records.removeIf(record -> record.getId().equals(outcome));
            String reopened = bytes(open);

            assertThat(reopened).as(outcome).isNotEqualTo(closed).doesNotContain("\"" + outcome + "\"");
            assertThat(bytes(inError(life.copy(), outcome))).as("in error").isEqualTo(reopened);
            open.records.add(closing.copy());
            assertThat(bytes(open)).as("sent again").isEqualTo(closed);
        }
    }

    private static Life inError(Life life, String reference) {
        for (Resource record : life.records) {
            if (record.getId().equals(reference)) {
                if (record instanceof Condition condition) {
                    condition.setVerificationStatus(new CodeableConcept(new Coding(
                            "http://terminology.hl7.org/CodeSystem/condition-ver-status", "entered-in-error", null)));
                } else {
                    record.setProperty("status", new CodeType("entered-in-error"));
                }
            }
        }
        return life;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRecordClosesOneServiceOfThoseThatNameTheSameData(long seed) {
        for (PersonPlan plan : GuideEngine.ENGINE.evaluate(life(seed).facts(), LocalDate.of(2026, 11, 22))) {
            assertThat(plan.activities().stream()
                            .filter(activity -> activity.outcome() != null)
                            .map(activity -> activity.outcome() + " "
                                    + activity.service().closings())
                            .toList())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsDueLiesInItsWindow(long seed) {
        for (PersonPlan plan : GuideEngine.ENGINE.evaluate(life(seed).facts(), LocalDate.of(2026, 11, 22))) {
            assertThat(plan.activities()).allSatisfy(activity -> {
                assertThat(activity.due())
                        .isBetween(activity.window().start(), activity.window().end());
                assertThat(activity.late())
                        .isBetween(activity.due(), activity.window().end());
                assertThat(activity.outcome() == null).isEqualTo(activity.status() != PlannedActivity.Status.COMPLETED);
                assertThat(activity.reason() == null).isEqualTo(activity.status() != PlannedActivity.Status.CANCELLED);
                if (activity.given() != null) {
                    assertThat(activity.window().holds(activity.given())).isTrue();
                }
            });
        }
    }

    /** Somebody of any age, with records of any kind at any time, sensible or not. */
    static Life life(long seed) {
        Random random = new Random(seed);
        LocalDate birth = switch ((int) (seed % 4)) {
            case 0 -> LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1700));
            case 1 -> LocalDate.of(2009, 1, 1).plusDays(random.nextInt(4000));
            case 2 -> LocalDate.of(1967, 1, 1).plusDays(random.nextInt(14_000));
            default -> LocalDate.of(1940, 1, 1).plusDays(random.nextInt(9000));
        };
        Life life = random.nextBoolean() ? Life.girl(birth.toString()) : Life.boy(birth.toString());
        int records = 5 + random.nextInt(40);
        for (int i = 0; i < records; i++) {
            LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1420));
            String when = random.nextBoolean() ? day.toString() : day + "T0" + random.nextInt(10) + ":15:00+07:00";
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> life.vaccinated(VACCINES.get(random.nextInt(VACCINES.size())), when);
                case 3, 4 ->
                    life.visited(
                            VISITS.get(random.nextInt(VISITS.size())),
                            when,
                            random.nextBoolean() ? "puskesmas" : "pustu");
                case 5 ->
                    life.measured(
                            "loinc", MEASURES.get(random.nextInt(MEASURES.size())), when, 90 + random.nextInt(80), "1");
                case 6 ->
                    life.lastPeriod(when, day.minusDays(random.nextInt(90)).toString());
                default -> {
                    if (random.nextBoolean()) {
                        life.diagnosed("I10", day.toString());
                    } else {
                        life.pregnant(
                                day.toString(),
                                random.nextBoolean() ? "" : day.plusDays(200).toString());
                    }
                }
            }
        }
        // The same thing at the same time twice has the same id.
        List<Resource> distinct = new ArrayList<>(life.records.stream()
                .collect(Collectors.toMap(Resource::getId, each -> each, (one, other) -> one))
                .values());
        life.records.clear();
        life.records.addAll(distinct);
        return life;
    }

    private static String bytes(Life life) {
        PersonFacts facts = life.facts();
        return GuideEngine.ENGINE.evaluate(facts, LocalDate.of(2026, 11, 22)).stream()
                .map(plan -> {
                    CarePlan written = CarePlanWriter.write(plan, facts);
                    return GuideEngine.FHIR.newJsonParser().encodeResourceToString(written);
                })
                .collect(Collectors.joining("\n"));
    }
}
