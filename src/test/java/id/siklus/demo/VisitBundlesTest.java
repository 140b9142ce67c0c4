package id.siklus.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitBundlesTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final Facilities FACILITIES = SmallDistricts.facilities();
    private static final Population PEOPLE = SmallDistricts.population(600);

    @Test
    void hasEveryKindOfVisitInADay() {
        assertThat(visits(1))
                .extracting(VisitBundle::kind)
                .contains(
                        "anc",
                        "imunisasi",
                        "penimbangan",
                        "skrining-dewasa",
                        "skrining-lansia",
                        "kunjungan-rumah",
                        "rawat-jalan");
    }

    @Test
    void isTheSameForTheSameSeedAndDay() {
        assertThat(json(visits(1))).isEqualTo(json(visits(1)));
    }

    @Test
    void numbersVisitsOtherwiseForAnotherSeed() {
        assertThat(numbers(visits(1))).doesNotContainAnyElementsOf(numbers(visits(2)));
    }

    @Test
    void namesEveryEntryByABusinessIdentifier() {
        for (VisitBundle visit : visits(1)) {
            assertThat(visit.bundle().getEntry()).allMatch(entry -> repeatable(entry));
            assertThat(visit.bundle().getEntry())
                    .extracting(entry -> entry.getRequest().getMethod() == HTTPVerb.PUT
                            ? entry.getRequest().getUrl()
                            : entry.getRequest().getUrl() + "?"
                                    + entry.getRequest().getIfNoneExist())
                    .doesNotHaveDuplicates();
            assertThat(visit.bundle().getEntry())
                    .extracting(BundleEntryComponent::getFullUrl)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void seesNobodyTwiceADay() {
        assertThat(visits(1))
                .extracting(visit -> visit.bundle().getEntryFirstRep().getFullUrl())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 13, 14, 15, 16, 17, 18, 19, 20, 25, 29})
    void fillsABundleToTheAskedSize(int size) {
        Bundle bundle = new VisitBundles(3, PEOPLE, FACILITIES).visitOf(size);

        assertThat(bundle.getEntry()).hasSize(size).allMatch(VisitBundlesTest::repeatable);
    }

    @Test
    void makesFreshVisitsWithoutEnd() {
        VisitBundles bundles = new VisitBundles(3, PEOPLE, FACILITIES);

        List<VisitBundle> made = java.util.stream.IntStream.range(0, 50)
                .mapToObj(i -> new VisitBundle("umum", bundles.visitOf(20)))
                .toList();

        assertThat(numbers(made)).doesNotHaveDuplicates();
    }

    @Test
    void refusesASizeItCannotFill() {
        VisitBundles bundles = new VisitBundles(3, PEOPLE, FACILITIES);

        assertThatThrownBy(() -> bundles.visitOf(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesAHomeVisitAsHomeHealthInTheHouse() {
        Encounter encounter = encounter(visits(1).stream()
                .filter(visit -> visit.kind().equals("kunjungan-rumah"))
                .findFirst()
                .orElseThrow());

        assertThat(encounter.getClass_().getCode()).isEqualTo("HH");
        assertThat(encounter.getLocationFirstRep().getLocation().getReference()).startsWith("urn:uuid:");
    }

    private static boolean repeatable(BundleEntryComponent entry) {
        return entry.getRequest().getMethod() == HTTPVerb.PUT
                ? entry.getRequest().getUrl().contains("?identifier=")
                : entry.getRequest().getIfNoneExist().startsWith("identifier=");
    }

    private static List<VisitBundle> visits(long seed) {
        return new VisitBundles(seed, PEOPLE, FACILITIES)
                .day(SmallDistricts.DAY)
                .toList();
    }

    private static List<String> numbers(List<VisitBundle> visits) {
        return visits.stream()
                .map(visit -> encounter(visit).getIdentifierFirstRep().getValue())
                .toList();
    }

    private static Encounter encounter(VisitBundle visit) {
        return visit.bundle().getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Encounter.class::isInstance)
                .map(Encounter.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String json(List<VisitBundle> visits) {
        return visits.stream()
                .map(visit -> R4.newJsonParser().encodeResourceToString(visit.bundle()))
                .collect(Collectors.joining("\n"));
    }
}
