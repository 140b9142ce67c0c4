package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.server.CallerRole;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** To whom a record belongs that somebody writes. */
class WhoseRecordsTest {

    private final TestDistricts places = new TestDistricts();

    @Test
    void aFacilityWritesIntoItsOwnPartitionWhateverTheContentSays() {
        places.seen(places.prafi, "own", "prafi");
        places.seen(places.prafi, "elsewhere", "masni");

        assertThat(places.partition("Encounter", "own")).isEqualTo(places.keeper("prafi"));
        assertThat(places.partition("Observation", "own-weight")).isEqualTo(places.keeper("prafi"));
        assertThat(places.partition("Encounter", "elsewhere")).isEqualTo(places.keeper("prafi"));
    }

    @Test
    void aPustuWritesForItsPuskesmas() {
        places.seen(places.pustu, "visit", "pustu");

        assertThat(places.partition("Encounter", "visit")).isEqualTo(places.keeper("prafi"));
    }

    @Test
    void aPosyanduWithAClientHasADrawerOfItsOwnIntoWhichItsPuskesmasWritesToo() {
        String visits = "/Encounter?patient=" + places.id("siti");
        places.seen(places.prafi, "too-early", "mawar");
        assertThat(places.found(places.mawar, visits)).isEmpty();

        places.seen(places.mawar, "by-kader", "mawar");
        places.seen(places.prafi, "by-midwife", "mawar");
        places.seen(places.prafi, "at-melati", "melati");
        ok(places.prafi.post("/Observation", places.weight("w", "Encounter/" + places.id("by-kader"))));

        assertThat(places.found(places.mawar, visits)).containsExactly("by-kader", "by-midwife");
        assertThat(places.found(places.prafi, visits))
                .containsExactly("at-melati", "by-kader", "by-midwife", "too-early");
        assertThat(places.found(places.east, visits))
                .containsExactly("at-melati", "by-kader", "by-midwife", "too-early");
        assertThat(TestDistricts.bundle(places.mawar.get("/Observation?identifier=" + places.id("w")))
                        .getEntry())
                .hasSize(1);
    }

    @Test
    void whatAllShareLiesInPartitionZero() {
        assertThat(places.partition("Patient", "siti")).isZero();
        assertThat(places.partition("Organization", "prafi")).isZero();
        assertThat(places.partition("Location", "room")).isZero();
    }

    @Test
    void anOfficeWritesForTheFacilityThatTheVisitNamesAndTheRestOfTheTransactionGoesWithIt() {
        Bundle answer = TestDistricts.bundle(places.east.post("", places.visitWithWeight("campaign", "pustu")));

        for (Bundle.BundleEntryComponent entry : answer.getEntry()) {
            String[] location = entry.getResponse().getLocation().split("/");
            Integer partition = TestDistricts.jdbc()
                    .queryForObject(
                            "select partition_id from hfj_resource where res_type = ? and fhir_id = ?",
                            Integer.class,
                            location[0],
                            location[1]);
            assertThat(partition).isEqualTo(places.keeper("prafi"));
        }
    }

    @Test
    void anOfficeWritesBesideTheVisitThatIsStored() {
        places.seen(places.masni, "visit", "masni");
        var weight = places.weight("later", "Encounter/" + places.id("visit"));
        weight.setId(places.id("later"));

        ok(places.province.put(weight));

        assertThat(places.partition("Observation", "later")).isEqualTo(places.keeper("masni"));
    }

    @Test
    void anOfficeWritesForTheOrganizationThatManagesOrPerformedWhereThereIsNoVisit() {
        EpisodeOfCare episode = new EpisodeOfCare();
        episode.setId(places.id("episode"));
        episode.setStatus(EpisodeOfCare.EpisodeOfCareStatus.ACTIVE);
        episode.addStatusHistory()
                .setStatus(EpisodeOfCare.EpisodeOfCareStatus.ACTIVE)
                .getPeriod()
                .setStartElement(new DateTimeType("2026-09-15"));
        episode.addType()
                .addCoding()
                .setSystem("http://terminology.kemkes.go.id/CodeSystem/episodeofcare-type")
                .setCode("ANC");
        episode.setPatient(new Reference("Patient/" + places.id("siti")));
        episode.setManagingOrganization(new Reference("Organization/" + places.id("masni")));
        episode.getPeriod().setStartElement(new DateTimeType("2026-09-15"));
        Communication call = new Communication();
        call.setId(places.id("call"));
        call.setStatus(Communication.CommunicationStatus.COMPLETED);
        call.setSubject(new Reference("Patient/" + places.id("siti")));
        call.setSender(new Reference("Organization/" + places.id("pustu")));
        MedicationDispense medicine = new MedicationDispense();
        medicine.setId(places.id("medicine"));
        medicine.addIdentifier()
                .setSystem("http://sys-ids.kemkes.go.id/prescription/uji")
                .setValue(places.id("medicine"));
        medicine.setStatus(MedicationDispense.MedicationDispenseStatus.COMPLETED);
        medicine.setMedication(new CodeableConcept(
                new Coding().setSystem("http://sys-ids.kemkes.go.id/kfa").setCode("93001019")));
        medicine.setSubject(new Reference("Patient/" + places.id("siti")));
        medicine.addPerformer().setActor(new Reference("Organization/" + places.id("prafi")));

        ok(places.east.put(episode));
        ok(places.east.put(call));
        ok(places.east.put(medicine));

        assertThat(places.partition("EpisodeOfCare", "episode")).isEqualTo(places.keeper("masni"));
        assertThat(places.partition("Communication", "call")).isEqualTo(places.keeper("prafi"));
        assertThat(places.partition("MedicationDispense", "medicine")).isEqualTo(places.keeper("prafi"));
        call.setId(places.id("call-outside"));
        call.setSender(new Reference("Organization/" + places.id("sanggeng")));
        assertThat(places.east.put(call).statusCode()).isEqualTo(403);
        call.setSender(new Reference("Practitioner/" + places.id("nobody")));
        assertThat(places.east.put(call).statusCode()).isEqualTo(422);
    }

    @Test
    void anOfficeIsRefusedWithoutTheScopeAndWhenTheContentNamesNobodyOrSomebodyElse() {
        Client noScope = places.client(CallerRole.DINKES_KAB, "east");
        Encounter nobody = places.visit("nobody", "prafi");
        nobody.setServiceProvider(new Reference("Organization/" + places.id("east")));

        HttpResponse<String> withoutScope = noScope.post("/Encounter", places.visit("a", "prafi"));
        HttpResponse<String> namesOffice = places.east.post("/Encounter", nobody);
        HttpResponse<String> outside = places.east.post("/Encounter", places.visit("b", "sanggeng"));

        assertThat(withoutScope.statusCode()).isEqualTo(403);
        assertThat(withoutScope.body()).contains("SKL-5102");
        assertThat(namesOffice.statusCode()).isEqualTo(422);
        assertThat(namesOffice.body()).contains("SKL-5103");
        assertThat(outside.statusCode()).isEqualTo(403);
        assertThat(outside.body()).contains("SKL-5104");
    }

    @Test
    void anUpdateLeavesARecordWhereItLies() {
        places.seen(places.prafi, "visit", "prafi");
        Encounter visit = places.visit("visit", "masni");
        visit.setId(places.id("visit"));

        ok(places.east.put(visit));
        ok(places.prafi.patch(
                "/Encounter/" + places.id("visit"), "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"id\"}]"));

        assertThat(places.partition("Encounter", "visit")).isEqualTo(places.keeper("prafi"));
        assertThat(places.prafi
                        .get("/Encounter/" + places.id("visit") + "/_history/3")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aFacilityWithoutAKeeperMayNeitherReadNorWrite() {
        Client office = places.client(CallerRole.PUSKESMAS, "east");

        HttpResponse<String> read = office.get("/Encounter");
        HttpResponse<String> written = office.post("/Encounter", places.visit("v", "prafi"));

        assertThat(read.statusCode()).isEqualTo(403);
        assertThat(read.body()).contains("SKL-5101");
        assertThat(written.statusCode()).isEqualTo(403);
    }
}
