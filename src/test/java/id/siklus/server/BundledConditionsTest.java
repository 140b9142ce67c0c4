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
        "POST, ?identifier=http://a|1,           Patient?identifier=http://a|1",
        "POST, Patient?identifier=http://a|1,    Patient?identifier=http://a|1",
        "POST, identifier=a|1&identifier=b|2,    identifier=a|1&identifier=b|2",
        "POST, Patient?identifier=a|1&name=b,    identifier=a|1&name=b",
        "POST, Patient?identifier=a|1%2Cb|2,     identifier=a|1%2Cb|2",
        "POST, 'identifier=a|1,b|2',             'identifier=a|1,b|2'",
        "POST, identifier:not=a|1,               identifier:not=a|1",
        "POST, Practitioner?identifier=a|1,      Practitioner?identifier=a|1",
        "PUT,  identifier=http://a|1,            identifier=http://a|1",
        "POST, ,                                 "
    })
    void namesTheTypeOfACreatesConditionThatHasOneValue(HTTPVerb method, String condition, String expected) {
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

    @ParameterizedTest
    @CsvSource({
        "PUT,   Patient?identifier=a|1,               Patient?identifier=a|1",
        "PUT,   Patient?identifier=a|1&identifier=b|2, Patient?&identifier=a|1&identifier=b|2",
        "PATCH, 'Patient?identifier=a|1,b|2',         'Patient?&identifier=a|1,b|2'",
        "PUT,   Patient/1,                            Patient/1"
    })
    void keepsAnUpdatesConditionOfSeveralValuesOutOfTheQuickQuery(HTTPVerb method, String url, String expected) {
        Bundle bundle = new Bundle();
        bundle.addEntry()
                .setResource(new Patient().setActive(true))
                .getRequest()
                .setMethod(method)
                .setUrl(url);

        BundledConditions.qualify(bundle);

        assertThat(bundle.getEntryFirstRep().getRequest().getUrl()).isEqualTo(expected);
    }
}
