package id.siklus.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageVersionTest {

    @ParameterizedTest
    @CsvSource({
        "0.1.0, 0.2.0, -1",
        "1.10.0, 1.9.9, 1",
        "2.0, 2.0.0, 0",
        "1.0.0-ballot, 1.0.0, -1",
        "1.0.0-ballot2, 1.0.0-ballot, 1",
        "1.0.0-snapshot.10, 1.0.0-snapshot.9, 1",
        "5.3.0-ballot-tc1, 5.3.0-ballot-tc1, 0",
        "1.0.0+build5, 1.0.0, 0",
        "current, 1.0.0, 0",
        "'', 1.0.0, 0"
    })
    void putsVersionsInOrder(String one, String other, int expected) {
        int order = new PackageVersion(one).compareTo(new PackageVersion(other));

        assertThat(Integer.signum(order)).isEqualTo(expected);
        assertThat(Integer.signum(new PackageVersion(other).compareTo(new PackageVersion(one))))
                .isEqualTo(-expected);
    }
}
