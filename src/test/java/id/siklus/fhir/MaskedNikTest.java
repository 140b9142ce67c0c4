package id.siklus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedNikTest {

    @Test
    void keepsItsFirstAndLastFourDigitsForPeople() {
        assertThat(MaskedNik.shown("9202044405900001")).isEqualTo("9202********0001");
        assertThat(MaskedNik.shown("12345678")).isEqualTo("********");
        assertThat(MaskedNik.shown("")).isEmpty();
    }

    @Test
    void goesFromTextsAltogether() {
        assertThat(MaskedNik.in("Patient?identifier=nik|9202015508900001, 2 rows"))
                .isEqualTo("Patient?identifier=nik|################, 2 rows");
    }

    @Test
    void leavesOtherNumbersAlone() {
        String text = "pid 12345678901234567 took 1732233600000 ms";

        assertThat(MaskedNik.in(text)).isEqualTo(text);
    }
}
