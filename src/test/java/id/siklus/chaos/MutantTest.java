package id.siklus.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MutantTest {

    private static final List<String> GOOD = List.of(
            Persons.patient(1, ""),
            "<Patient xmlns=\"http://hl7.org/fhir\"><active value=\"true\"/><gender value=\"male\"/></Patient>");

    @Test
    void isTheSameForTheSameSeedAndNumber() {
        for (int number = 0; number < 200; number++) {
            Mutant once = Mutant.of(7, number, GOOD);
            Mutant again = Mutant.of(7, number, GOOD);

            assertThat(again.body()).isEqualTo(once.body());
            assertThat(again.path() + again.type() + again.gzip()).isEqualTo(once.path() + once.type() + once.gzip());
        }
    }

    @Test
    void comesInEveryFormat() {
        Set<String> kinds = new HashSet<>();
        IntStream.range(0, 500).mapToObj(number -> Mutant.of(7, number, GOOD)).forEach(mutant -> {
            kinds.add(mutant.type());
            kinds.add("gzip " + mutant.gzip());
        });

        assertThat(kinds)
                .contains(
                        "application/fhir+json",
                        "application/fhir+xml",
                        "application/fhir+ndjson",
                        "gzip true",
                        "gzip false");
    }
}
