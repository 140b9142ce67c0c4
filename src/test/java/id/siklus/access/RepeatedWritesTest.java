package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent again without a change makes no version, also of a resource without metadata of its own. */
class RepeatedWritesTest {

    private final TestDistricts places = new TestDistricts();
    private final String nik = TestPeople.nik();
    private final String path = "/Patient/" + places.id("dewi");
    private final Patient dewi = TestPeople.registered(places, "dewi", nik, "masni");

    @BeforeEach
    void storeHerOnce() {
        ok(places.masni.put(dewi));
    }

    @Test
    void aRepeatedUpdateMakesNoVersion() {
        Patient same = dewi.copy();
        same.setId((String) null);
        Bundle conditional = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        conditional
                .addEntry()
                .setResource(same)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl("Patient?identifier=" + TestPeople.NIK + "|" + nik);

        ok(places.masni.put(dewi));
        ok(places.masni.post("", TestDistricts.transaction(dewi)));
        ok(places.masni.post("", conditional));
        ok(places.masni.put("/Patient?identifier=" + TestPeople.NIK + "%7C" + nik, same));

        assertThat(version()).isEqualTo("1");
    }

    @Test
    void whatWasReadAndIsSentBackMakesNoVersion() {
        Patient read = TestPeople.read(Patient.class, places.masni.get(path));

        ok(places.masni.put(read));
        ok(places.masni.patch(path, "[{\"op\":\"test\",\"path\":\"/active\",\"value\":true}]"));

        assertThat(version()).isEqualTo("1");
    }

    @Test
    void aProposalMakesNoVersion() {
        dewi.getNameFirstRep().setText("Dewi Lestari");

        HttpResponse<String> answer = places.prafi.put(dewi);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(version()).isEqualTo("1");
    }

    @Test
    void aChangeMakesOne() {
        dewi.getNameFirstRep().setText("Dewi Lestari");

        HttpResponse<String> answer = ok(places.masni.put(dewi));

        assertThat(answer.headers().firstValue("ETag")).contains("W/\"2\"");
        assertThat(version()).isEqualTo("2");
        dewi.setActive(false);
        ok(places.masni.post("", TestDistricts.transaction(dewi)));
        assertThat(version()).isEqualTo("3");
        assertThat(places.masni.get(path + "/_history/2").body()).contains("Dewi Lestari");
    }

    private String version() {
        return TestPeople.read(Patient.class, places.ministry.get(path))
                .getMeta()
                .getVersionId();
    }
}
