package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class MinimalPersonTest {

    @Test
    void whatIsReducedHoldsNothingElse() {
        FhirContext context = FhirContext.forR4Cached();
        Patient person = context.newJsonParser().parseResource(Patient.class, """
                        {"resourceType":"Patient","id":"a","meta":{"versionId":"3","profile":["https://x"],"source":"#1"},
                         "text":{"status":"generated","div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\">rahasia</div>"},
                         "extension":[{"url":"https://x","valueString":"rahasia"}],
                         "identifier":[{"system":"https://fhir.kemkes.go.id/id/nik","value":"9202044405900001","period":{"start":"2020"}},
                                       {"system":"https://fhir.kemkes.go.id/id/kk","value":"rahasia"}],
                         "name":[{"text":"Maria","extension":[{"url":"https://x","valueString":"rahasia"}]},{"text":"rahasia"}],
                         "gender":"female","birthDate":"1990-05-04","multipleBirthInteger":0,
                         "telecom":[{"value":"rahasia"}],"address":[{"text":"rahasia"}],"contact":[{"name":{"text":"rahasia"}}],
                         "managingOrganization":{"reference":"Organization/o"},"deceasedBoolean":true}""");

        MinimalPerson.reduce(person, context);

        String json = context.newJsonParser().encodeResourceToString(person);
        assertThat(json).doesNotContain("rahasia", "9202044405900001", "deceased");
        assertThat(json)
                .contains("\"id\":\"a\"", "9202********0001", "Maria", "1990-05-04", "SUBSETTED", "Organization/o");
    }
}
