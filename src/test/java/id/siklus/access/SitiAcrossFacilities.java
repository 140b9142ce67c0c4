package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;

/**
 * Siti has been seen at Puskesmas Prafi, at its Posyandu Mawar, at the hospital of the same district and at Puskesmas Sanggeng of the other; she herself is
 * shared. From here the attacks start by which one facility could learn of another's records, tried over HTTP.
 */
abstract class SitiAcrossFacilities {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    final TestDistricts places = new TestDistricts();

    String siti = "";

    @BeforeEach
    void sitiHasBeenSeen() {
        siti = places.id("siti");
        places.seen(places.mawar, "at-mawar", "mawar");
        places.seen(places.prafi, "at-prafi", "prafi");
        places.seen(places.hospital, "at-hospital", "hospital");
        places.seen(places.sanggeng, "at-sanggeng", "sanggeng");
    }

    ListResource list(String name, String item) {
        ListResource list = new ListResource();
        list.addIdentifier().setSystem("http://sys-ids.kemkes.go.id/list/uji").setValue(places.id(name));
        list.setStatus(ListResource.ListStatus.CURRENT).setMode(ListResource.ListMode.WORKING);
        list.addEntry().setItem(new Reference(item));
        return list;
    }

    void storeList(Client client, String name) {
        ListResource list = list(name, "Patient/" + siti);
        list.setId(places.id(name));
        ok(client.put(list));
    }

    Bundle posting(Bundle.BundleType type, Observation observation) {
        Bundle bundle = new Bundle().setType(type);
        bundle.addEntry()
                .setResource(observation)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Observation");
        return bundle;
    }

    String versionAtHospital() {
        return FHIR.newJsonParser()
                .parseResource(
                        Encounter.class,
                        places.hospital
                                .get("/Encounter/" + places.id("at-hospital"))
                                .body())
                .getMeta()
                .getVersionId();
    }

    int total(Client client, String query) {
        return TestDistricts.bundle(client.get(query)).getTotal();
    }

    static String outcome(HttpResponse<String> answer) {
        return FHIR.newJsonParser()
                .parseResource(OperationOutcome.class, answer.body())
                .getIssueFirstRep()
                .getDetails()
                .getText();
    }

    /** The two answers differ in the id that was asked for and in nothing else. */
    void assertSame(HttpResponse<String> one, String name, HttpResponse<String> other, String otherName) {
        assertThat(other.statusCode()).isEqualTo(one.statusCode());
        assertThat(withoutIds(one, name)).isEqualTo(withoutIds(other, otherName));
    }

    String withoutIds(HttpResponse<String> answer, String name) {
        return answer.body().replace(places.id(name), "ID").replaceFirst("\"id\":\"[0-9a-f-]{36}\"", "");
    }
}
