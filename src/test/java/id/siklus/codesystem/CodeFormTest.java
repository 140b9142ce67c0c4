package id.siklus.codesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CodeFormTest {

    @Test
    void writesIcd10AsTheGuideDoes() {
        CodeForm icd10 = CodeForm.of("ICD-10");

        assertThat(icd10.url()).isEqualTo("http://hl7.org/fhir/sid/icd-10");
        assertThat(icd10.canonical(" A01.0 ")).hasValue("A01.0");
        assertThat(icd10.canonical("A010")).hasValue("A01.0");
        assertThat(icd10.canonical("A01")).hasValue("A01");
        assertThat(icd10.canonical("demam")).isEmpty();
        assertThat(icd10.canonical("A00-A09")).isEmpty();
    }

    @Test
    void knowsACodeOfKfa() {
        assertThat(CodeForm.of("kfa").canonical("93001019")).hasValue("93001019");
        assertThat(CodeForm.of("kfa").canonical("Paracetamol")).isEmpty();
    }

    @Test
    void takesAnyFhirCodeOfASystemItDoesNotKnow() {
        CodeForm other = CodeForm.of("https://contoh.id/kode");

        assertThat(other.canonical("poli umum")).hasValue("poli umum");
        assertThat(other.canonical("a  b")).isEmpty();
        assertThat(other.canonical("")).isEmpty();
    }

    @Test
    void wantsAKnownNameOrAUrlWithoutVersion() {
        assertThatIllegalArgumentException().isThrownBy(() -> CodeForm.of("icd10gm"));
        assertThatIllegalArgumentException().isThrownBy(() -> CodeForm.of("http://hl7.org/fhir/sid/icd-10|2010"));
    }
}
