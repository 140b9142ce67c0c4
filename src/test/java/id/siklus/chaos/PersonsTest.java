package id.siklus.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonsTest {

    @Test
    void haveEachANikOfTheirOwn() {
        assertThat(IntStream.range(0, 500_000).mapToObj(Persons::nik).collect(Collectors.toSet()))
                .hasSize(500_000)
                .allMatch(nik -> nik.matches("[0-9]{16}"));
    }
}
