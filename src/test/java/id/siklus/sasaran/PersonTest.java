package id.siklus.sasaran;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestPatients;
import java.time.LocalDate;
import java.util.Locale;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 0 hr",
        "2026-10-23, 30 hr",
        "2026-10-22, 1 bln",
        "2021-11-23, 59 bln",
        "2021-11-22, 5 th",
        "1990-05,    36 th",
        "1990,       36 th",
        "2024-02-29, 32 bln",
        "2027-01-01, ''"
    })
    void ageIsToldInTheUnitOfTheProgrammes(String birth, String age) {
        Patient patient = TestPatients.woman("x", "x");
        patient.setBirthDateElement(new DateType(birth));

        assertThat(Person.of(patient).age(LocalDate.of(2026, 11, 22), INDONESIAN))
                .isEqualTo(age);
    }

    @Test
    void aNikIsMaskedOnceAndWhoHasNoneHasNone() {
        Patient patient = TestPatients.woman("x", "x");
        assertThat(Person.of(patient).nik()).isEmpty();

        patient.addIdentifier().setSystem("https://fhir.kemkes.go.id/id/nik").setValue("9202044405900001");
        assertThat(Person.of(patient).nik()).isEqualTo("9202********0001");

        patient.getIdentifier().get(1).setValue("9202********0001");
        assertThat(Person.of(patient).nik()).isEqualTo("9202********0001");
    }

    @Test
    void aPersonWithoutAddressAndBirthDateIsStillListed() {
        Person nobody = Person.of(new Patient());

        assertThat(nobody.village() + nobody.rt() + nobody.rw() + nobody.street() + nobody.name())
                .isEmpty();
        assertThat(nobody.age(LocalDate.of(2026, 11, 22), INDONESIAN)).isEmpty();
    }
}
