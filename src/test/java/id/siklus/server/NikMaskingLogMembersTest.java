package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NikMaskingLogMembersTest {

    @Test
    void masksANikWhereverItStands() {
        assertThat(NikMaskingLogMembers.masked("Patient?identifier=nik|9202015508900001, 2 rows"))
                .isEqualTo("Patient?identifier=nik|################, 2 rows");
    }

    @Test
    void leavesOtherNumbersAlone() {
        assertThat(NikMaskingLogMembers.masked("pid 12345678901234567 took 1732233600000 ms"))
                .isEqualTo("pid 12345678901234567 took 1732233600000 ms");
    }
}
