package id.siklus.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.demo.Person.Chronic;
import id.siklus.demo.Person.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopulationTest {

    private static final LocalDate DAY = SmallDistricts.DAY;
    private static final Population PEOPLE = SmallDistricts.population(2000);

    @ParameterizedTest
    @ValueSource(ints = {20, 137, 2000})
    void hasAsManyPeopleAsAskedFor(int size) {
        assertThat(SmallDistricts.population(size).people().size()).isEqualTo(size);
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(SmallDistricts.population(300).people())
                .isEqualTo(SmallDistricts.population(300).people());
    }

    @Test
    void isAnotherForAnotherSeed() {
        List<Person> other =
                Population.generate(8, 300, DAY, SmallDistricts.facilities()).people();

        assertThat(other)
                .doesNotContainAnyElementsOf(SmallDistricts.population(300).people());
    }

    @Test
    void refusesAPopulationTooSmallForFamilies() {
        assertThatThrownBy(() -> SmallDistricts.population(5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20");
    }

    @Test
    void followsTheAgePyramid() {
        assertThat(share(person -> person.ageAt(DAY) < 5)).isBetween(0.06, 0.10);
        assertThat(share(person -> person.ageAt(DAY) < 15)).isBetween(0.20, 0.28);
        assertThat(share(person -> person.ageAt(DAY) >= 60)).isBetween(0.08, 0.15);
        assertThat(share(Person::female)).isBetween(0.45, 0.55);
    }

    @Test
    void writesTheNikAsDukcapilDoes() {
        for (Person person : PEOPLE.people()) {
            person.nik().ifPresent(nik -> {
                int day = person.birthDate().getDayOfMonth() + (person.female() ? 40 : 0);
                assertThat(nik).matches("[0-9]{16}");
                assertThat(nik.substring(6, 12))
                        .isEqualTo("%02d%02d%02d"
                                .formatted(
                                        day,
                                        person.birthDate().getMonthValue(),
                                        person.birthDate().getYear() % 100));
                assertThat(nik.charAt(12)).isEqualTo('9');
            });
        }
    }

    @Test
    void givesNobodyTheNumberOfAnother() {
        List<String> niks = PEOPLE.people().stream()
                .flatMap(person -> person.nik().stream())
                .toList();

        assertThat(new HashSet<>(niks)).hasSameSizeAs(niks);
        assertThat(PEOPLE.people()).extracting(Person::noRm).doesNotHaveDuplicates();
    }

    @Test
    void knowsNewbornsByTheirMothersNik() {
        List<Person> newborns = PEOPLE.people().stream()
                .filter(person -> person.birthDate().isAfter(DAY.minusDays(28)))
                .toList();

        assertThat(newborns).isNotEmpty().allSatisfy(baby -> {
            assertThat(baby.nik()).isEmpty();
            Person mother = PEOPLE.byNik(baby.motherNik().orElseThrow()).orElseThrow();
            assertThat(mother.female()).isTrue();
            assertThat(mother.household()).isEqualTo(baby.household());
            assertThat(mother.ageAt(baby.birthDate())).isBetween(18, 43);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 2000})
    void tellsTwinsApartByTheirOrder(int size) {
        List<Person> twins = SmallDistricts.population(size).people().stream()
                .filter(person -> person.multipleBirth() > 0)
                .toList();

        assertThat(twins).extracting(Person::multipleBirth).containsExactlyInAnyOrder(1, 2);
        assertThat(twins.get(0).motherNik()).isPresent().isEqualTo(twins.get(1).motherNik());
        assertThat(twins.get(0).birthDate()).isEqualTo(twins.get(1).birthDate());
    }

    @Test
    void hasPregnantWomenOfChildBearingAge() {
        List<Person> pregnant = PEOPLE.people().stream()
                .filter(person -> person.pregnancy().isPresent())
                .toList();

        assertThat(pregnant).hasSizeBetween(12, 60).allSatisfy(woman -> {
            assertThat(woman.female()).isTrue();
            assertThat(woman.ageAt(DAY)).isBetween(19, 41);
            assertThat(woman.pregnancy().orElseThrow().daysAt(DAY)).isBetween(35L, 280L);
        });
    }

    @Test
    void hasHypertensionAsOftenAsTheNationalSurveyFoundIt() {
        double adults = share(person -> person.ageAt(DAY) >= 18);
        double ill = share(person -> person.chronic().contains(Chronic.HIPERTENSI));

        assertThat(ill / adults).isBetween(0.24, 0.38);
    }

    @Test
    void givesEveryFamilyAnAdultHeadAndOneCard() {
        assertThat(PEOPLE.families().values()).allSatisfy(family -> {
            assertThat(family.get(0).role()).isEqualTo(Role.KEPALA);
            assertThat(family.get(0).ageAt(DAY)).isGreaterThanOrEqualTo(19);
            assertThat(family).hasSizeLessThan(12);
        });
        assertThat(PEOPLE.families().keySet()).allMatch(card -> card.matches("[0-9]{16}"));
    }

    @Test
    void spacesSiblingsByMoreThanAYear() {
        long tooClose = PEOPLE.families().values().stream()
                .filter(family -> family.stream()
                        .filter(person -> person.role() == Role.ANAK && person.multipleBirth() == 0)
                        .anyMatch(child -> family.stream()
                                .filter(other -> other != child && other.role() == Role.ANAK)
                                .anyMatch(other ->
                                        Math.abs(ChronoUnit.DAYS.between(child.birthDate(), other.birthDate())) < 300)))
                .count();

        assertThat(tooClose).isLessThan(PEOPLE.families().size() / 50);
    }

    private static double share(Predicate<Person> condition) {
        return PEOPLE.people().stream().filter(condition).count()
                / (double) PEOPLE.people().size();
    }
}
