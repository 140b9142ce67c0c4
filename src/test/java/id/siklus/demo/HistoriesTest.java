package id.siklus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Immunization;
import org.junit.jupiter.api.Test;

class HistoriesTest {

    private static final Facilities FACILITIES = SmallDistricts.facilities();
    private static final Population PEOPLE = SmallDistricts.population(600);
    private static final String POSYANDU = Histories.of(FACILITIES).id();

    private final List<VisitBundle> visits = visits(1);

    @Test
    void areTheSameForTheSamePeopleAndNumberedOnce() {
        assertThat(numbers(visits)).isEqualTo(numbers(visits(1))).doesNotHaveDuplicates();
        assertThat(new HashSet<>(numbers(visits(2)))).doesNotContainAnyElementsOf(numbers(visits));
    }

    @Test
    void endBeforeTheDayForWhichThePopulationIsMade() {
        assertThat(visits)
                .hasSizeGreaterThan(50)
                .allSatisfy(visit -> assertThat(day(visit)).isBefore(PEOPLE.reference()))
                .extracting(VisitBundle::kind)
                .contains("imunisasi", "anc", "penimbangan", "skrining-dewasa", "skrining-lansia", "rawat-jalan");
        assertThat(visits.stream().map(HistoriesTest::day).toList()).isSorted();
    }

    @Test
    void missSomeDosesOfSomeBabiesAndGiveNoneTwice() {
        Map<String, List<String>> doses = visits.stream()
                .flatMap(visit -> visit.bundle().getEntry().stream())
                .map(entry -> entry.getResource())
                .filter(Immunization.class::isInstance)
                .map(Immunization.class::cast)
                .filter(dose -> dose.getReasonCodeFirstRep()
                        .getCodingFirstRep()
                        .getCode()
                        .startsWith("IM-"))
                .collect(Collectors.groupingBy(
                        dose -> dose.getPatient().getReference(),
                        Collectors.mapping(
                                dose -> dose.getVaccineCode()
                                                .getCodingFirstRep()
                                                .getCode() + " "
                                        + dose.getProtocolAppliedFirstRep().getDoseNumber(),
                                Collectors.toList())));

        assertThat(doses).isNotEmpty();
        assertThat(doses.values()).allSatisfy(each -> assertThat(each).doesNotHaveDuplicates());
        assertThat(doses.values().stream().map(List::size).distinct().count()).isGreaterThan(2);
    }

    @Test
    void reachFamiliesOfOnePosyanduAndElsewhereBabiesAndPregnantWomenOnly() {
        Set<String> elsewhere = PEOPLE.people().stream()
                .filter(person -> !person.household().posyandu().id().equals(POSYANDU))
                .filter(person -> person.pregnancy().isEmpty() && person.monthsAt(PEOPLE.reference()) >= 12)
                .map(PatientRecords::fullUrl)
                .collect(Collectors.toSet());
        Set<String> reached = visits.stream()
                .map(visit -> visit.bundle().getEntryFirstRep().getFullUrl())
                .collect(Collectors.toSet());
        long here = PEOPLE.people().stream()
                .filter(person -> person.household().posyandu().id().equals(POSYANDU))
                .filter(person -> reached.contains(PatientRecords.fullUrl(person)))
                .count();

        assertThat(elsewhere).isNotEmpty().doesNotContainAnyElementsOf(reached);
        assertThat(here).isBetween(10L, PEOPLE.people().size() / 8L);
    }

    private static List<VisitBundle> visits(long seed) {
        return new Histories(new VisitBundles(seed, PEOPLE, FACILITIES), PEOPLE, FACILITIES).visits();
    }

    private static List<String> numbers(List<VisitBundle> visits) {
        return visits.stream()
                .map(visit -> encounter(visit).getIdentifierFirstRep().getValue())
                .toList();
    }

    private static LocalDate day(VisitBundle visit) {
        return LocalDate.parse(encounter(visit)
                .getPeriod()
                .getStartElement()
                .getValueAsString()
                .substring(0, 10));
    }

    private static Encounter encounter(VisitBundle visit) {
        return (Encounter) visit.bundle().getEntry().get(1).getResource();
    }
}
