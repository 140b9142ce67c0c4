package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What would speak for others or work on its own. Siti has been seen at the hospital; Puskesmas Masni has nothing to do with her. */
class ForgedRecordsAttackTest {

    private final TestDistricts places = new TestDistricts();

    private final String visit = places.id("at-hospital");

    @BeforeEach
    void sitiHasBeenAtTheHospital() {
        places.seen(places.hospital, "at-hospital", "hospital");
    }

    @Test
    void aProvenanceOfAForeignRecordIsRefusedLikeOneOfNothing() {
        HttpResponse<String> foreign = places.masni.post("/Provenance", provenance("Encounter/" + visit));
        HttpResponse<String> missing = places.masni.post("/Provenance", provenance("Encounter/" + places.id("nobody")));

        assertThat(foreign.statusCode()).as(foreign.body()).isEqualTo(422);
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(foreign.body()).contains("SKL-2001");
    }

    @Test
    void aProvenanceInAnothersNameStaysWithWhoWroteIt() {
        Provenance forged = provenance("Patient/" + places.id("siti"));

        HttpResponse<String> stored = ok(places.masni.post("/Provenance", forged));
        String id = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Provenance.class, stored.body())
                .getIdElement()
                .getIdPart();

        assertThat(places.masni.get("/Provenance/" + id).statusCode()).isEqualTo(200);
        assertThat(places.hospital.get("/Provenance/" + id).statusCode()).isEqualTo(404);
        assertThat(places.sanggeng.get("/Provenance/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void aForgedProvenanceIsNoPartOfAnybodyElsesRecord() {
        places.seen(places.prafi, "at-prafi", "prafi");
        String siti = "Patient/" + places.id("siti");
        String id = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(
                        Provenance.class,
                        ok(places.masni.post("/Provenance", provenance(siti))).body())
                .getIdElement()
                .getIdPart();

        assertThat(places.masni.get("/Provenance?target=" + siti).body()).contains(id);
        for (Client other : List.of(places.hospital, places.prafi)) {
            for (String way : List.of(
                    "/" + siti + "/$everything?_count=200",
                    "/Provenance?target=" + siti,
                    "/Provenance?patient=" + places.id("siti"),
                    "/Patient?_id=" + places.id("siti") + "&_revinclude=Provenance:target")) {
                assertThat(other.get(way).body()).as(way).doesNotContain(id);
            }
        }
    }

    @Test
    void anAuditEventOfAFacilityIsStoredByNoWay() {
        AuditEvent forged = new AuditEvent();
        forged.setType(new Coding().setCode("rest"));
        forged.setRecordedElement(new InstantType("2026-09-15T08:11:00+07:00"));
        forged.addAgent().setRequestor(true).setWho(new Reference("Organization/" + places.id("hospital")));
        forged.getSource().setObserver(new Reference().setDisplay("palsu"));
        forged.addEntity().setWhat(new Reference("Patient/" + places.id("siti")));

        for (Client client : List.of(places.masni, places.east, places.ministry)) {
            assertThat(client.post("/AuditEvent", forged).statusCode()).isEqualTo(405);
            for (Bundle.BundleType type : List.of(Bundle.BundleType.TRANSACTION, Bundle.BundleType.BATCH)) {
                Bundle bundle = new Bundle().setType(type);
                bundle.addEntry()
                        .setResource(forged)
                        .getRequest()
                        .setMethod(HTTPVerb.POST)
                        .setUrl("AuditEvent");

                HttpResponse<String> answer = client.post("", bundle);

                assertThat(answer.body()).doesNotContain("201 Created");
                assertThat(answer.body()).contains("SKL-");
            }
        }
        assertThat(TestDistricts.jdbc()
                        .queryForObject(
                                "select count(*) from hfj_resource where res_type = 'AuditEvent'", Integer.class))
                .isZero();
    }

    @Test
    void aSubscriptionDeliversNothing() throws Exception {
        try (java.net.ServerSocket endpoint =
                new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            endpoint.setSoTimeout(3_000);
            Subscription subscription = new Subscription()
                    .setStatus(Subscription.SubscriptionStatus.REQUESTED)
                    .setReason("uji")
                    .setCriteria("Encounter?");
            subscription
                    .getChannel()
                    .setType(Subscription.SubscriptionChannelType.RESTHOOK)
                    .setEndpoint("http://127.0.0.1:" + endpoint.getLocalPort());

            HttpResponse<String> refused = places.masni.post("/Subscription", subscription);
            HttpResponse<String> stored =
                    places.client(CallerRole.PUSKESMAS, "masni", Caller.ADMIN).post("/Subscription", subscription);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
            assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
            places.seen(places.hospital, "later", "hospital");

            org.assertj.core.api.Assertions.assertThatThrownBy(endpoint::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    /** One that claims to be the hospital's. */
    private Provenance provenance(String target) {
        Provenance provenance = new Provenance();
        provenance.addTarget(new Reference(target));
        provenance.setRecordedElement(new InstantType("2026-09-15T08:11:00+07:00"));
        provenance.addAgent().setWho(new Reference("Organization/" + places.id("hospital")));
        return provenance;
    }
}
