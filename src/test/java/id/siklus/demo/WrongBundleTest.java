package id.siklus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

class WrongBundleTest {

    private final Bundle right = new VisitBundles(1, SmallDistricts.population(200), SmallDistricts.facilities())
            .day(SmallDistricts.DAY)
            .filter(visit -> visit.kind().equals("skrining-dewasa"))
            .findFirst()
            .orElseThrow()
            .bundle();

    @Test
    void breaksTheRulesItSaysItBreaks() {
        Bundle wrong = WrongBundle.of(right).bundle();

        assertThat(GuideValidator.objections(wrong))
                .anyMatch(text -> text.contains("ilp-nik-1"))
                .anyMatch(text -> text.contains("ilp-enc-1"));
    }

    @Test
    void sharesNoNumberWithTheRightOne() {
        Bundle wrong = WrongBundle.of(right).bundle();

        assertThat(wrong.getEntry()).hasSameSizeAs(right.getEntry());
        for (int i = 0; i < wrong.getEntry().size(); i++) {
            assertThat(wrong.getEntry()
                            .get(i)
                            .getRequest()
                            .equalsDeep(right.getEntry().get(i).getRequest()))
                    .isFalse();
        }
    }
}
