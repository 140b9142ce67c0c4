package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledConditionsTest {

    @ParameterizedTest
    @CsvSource({
        "POST, identifier=http://a|1,            Patient?identifier=http://a|1",
        "POST, ' identifier=http://a|1 ',        Patient?identifier=http://a|1",
        "POST, ?identifier=http://a|1,           ?identifier=http://a|1",
        "POST, Patient?identifier=http://a|1,    Patient?identifier=http://a|1",
        "PUT,  identifier=http://a|1,            identifier=http://a|1",
        "POST, ,                                 "
    })
    void namesTheTypeOfACreatesCondition(HTTPVerb method, String condition, String expected) {
        Bundle bundle = new Bundle();
        bundle.addEntry()
                .setResource(new Patient().setActive(true))
                .getRequest()
                .setMethod(method)
                .setUrl("Patient")
                .setIfNoneExist(condition);

        BundledConditions.qualify(bundle);

        assertThat(bundle.getEntryFirstRep().getRequest().getIfNoneExist()).isEqualTo(expected);
    }
}
