package id.siklus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class GeneratedResourcesConformTest {

    private static final Facilities FACILITIES = SmallDistricts.facilities();
    private static final Population PEOPLE = SmallDistricts.population(400);

    @Test
    void visitsConformToTheGuide() {
        VisitBundles bundles = new VisitBundles(1, PEOPLE, FACILITIES);
        List<String> objections = new ArrayList<>();
        Set<String> kinds = new HashSet<>();

        for (int day = 0; day < 3; day++) {
            bundles.day(SmallDistricts.DAY.minusDays(day)).forEach(visit -> {
                kinds.add(visit.kind());
                GuideValidator.objections(visit.bundle()).forEach(text -> objections.add(visit.kind() + " " + text));
            });
        }

        assertThat(kinds).hasSize(7);
        assertThat(objections).isEmpty();
    }

    @Test
    void visitsOfTheBenchmarkConformToTheGuide() {
        assertThat(GuideValidator.objections(new VisitBundles(1, PEOPLE, FACILITIES).visitOf(29)))
                .isEmpty();
    }

    @Test
    void familiesConformToTheGuide() {
        PatientRecords records = new PatientRecords(FACILITIES);
        List<List<Person>> withNewborn = PEOPLE.families().values().stream()
                .filter(family ->
                        family.stream().anyMatch(person -> person.motherNik().isPresent()))
                .toList();

        assertThat(withNewborn).isNotEmpty();
        assertThat(withNewborn)
                .allSatisfy(family -> assertThat(GuideValidator.objections(records.family(family)))
                        .isEmpty());
    }

    @Test
    void facilitiesConformToTheGuide() {
        FacilityRecords records = new FacilityRecords(FACILITIES);

        assertThat(records.regions())
                .allSatisfy(
                        bundle -> assertThat(GuideValidator.objections(bundle)).isEmpty());
        assertThat(records.facilities())
                .allSatisfy(
                        bundle -> assertThat(GuideValidator.objections(bundle)).isEmpty());
        assertThat(records.staff())
                .allSatisfy(
                        bundle -> assertThat(GuideValidator.objections(bundle)).isEmpty());
    }

    @Test
    void theJudgeOfTheseTestsRefusesAPatientWithoutAName() {
        Patient nameless =
                new PatientRecords(FACILITIES).patient(PEOPLE.people().get(0));
        nameless.getName().clear();

        assertThat(GuideValidator.objections(nameless)).isNotEmpty();
    }
}
