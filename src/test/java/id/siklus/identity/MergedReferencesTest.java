package id.siklus.identity;

import static id.siklus.identity.TestFolk.entry;
import static id.siklus.identity.TestFolk.ok;
import static id.siklus.identity.TestFolk.pair;
import static id.siklus.identity.TestFolk.parse;
import static id.siklus.identity.TestFolk.patients;
import static id.siklus.identity.TestFolk.read;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** After a merge nothing names the old id but the history, the two people's links to one another, and what says that they were merged. */
class MergedReferencesTest {

    private final TestFolk folk = new TestFolk();
    private final String old = folk.id("old");
    private final String kept = folk.id("kept");
    private final String mother = folk.id("mother");

    @BeforeEach
    void storeAChildTwiceAndItsMother() {
        ok(folk.prafi.put(folk.person("old", "By Ny Orpa", "2026-05-02", false, "prafi")));
        ok(folk.prafi.put(folk.person("kept", "Simson Ullo", "2026-05-02", false, "prafi")));
        ok(folk.masni.put(folk.person("mother", "Orpa Ullo", "1999-08-14", true, "masni")));
    }

    @Test
    void whereNobodyCanSearchForItAnotherPersonsRecordFollowsTooAndBack() {
        ok(folk.masni.put(taskOfMotherNaming(old)));

        String answer = ok(merge()).body();

        assertThat(answer).contains("; 1 catatan");
        assertThat(stored("task")).contains("Patient/" + kept).doesNotContain("Patient/" + old);
        ok(folk.prafi.post("/Patient/$undo-merge", pair(old, kept)));
        assertThat(stored("task")).contains("Patient/" + old).doesNotContain("Patient/" + kept);
    }

    @Test
    void anExtensionOfAVisitOfSomebodyElseFollowsToo() {
        Encounter visit = folk.visit("nifas", mother, "masni");
        visit.addExtension()
                .setUrl("https://contoh.id/fhir/StructureDefinition/bayi")
                .setValue(new org.hl7.fhir.r4.model.Reference("Patient/" + old));
        ok(folk.masni.put(visit));

        ok(merge());

        assertThat(folk.masni.get("/Encounter/" + folk.id("nifas")).body())
                .contains("Patient/" + kept)
                .doesNotContain("Patient/" + old);
    }

    @Test
    void theTraceOfTheMergeNamesBothForGood() {
        ok(merge());
        lookForLateRecords();
        ok(folk.prafi.put(folk.person("last", "Simson Ullo", "2026-05-02", false, "prafi")));

        ok(folk.prafi.post("/Patient/$merge", pair(kept, folk.id("last"))));

        assertThat(folk.prafi.get("/Provenance?target=Patient/" + old).body())
                .contains("Patient/" + old, "Patient/" + kept)
                .doesNotContain("Patient/" + folk.id("last"));
    }

    @Test
    void theOldIdAnswersWithALinkAndSearchesByTheNewOneFindTheRecords() {
        ok(folk.prafi.put(folk.visit("kn1", old, "prafi")));

        ok(merge());

        Patient replaced = read(Patient.class, folk.prafi.get("/Patient/" + old));
        assertThat(replaced.getLinkFirstRep().getType()).isEqualTo(LinkType.REPLACEDBY);
        assertThat(replaced.getLinkFirstRep().getOther().getReference()).isEqualTo("Patient/" + kept);
        assertThat(visits(kept)).containsExactly(folk.id("kn1"));
        assertThat(visits(old)).isEmpty();
    }

    @Test
    void aPatchThatNamesTheOldIdIsStoredForTheNewOne() {
        ok(folk.prafi.put(folk.visit("late", mother, "prafi")));
        ok(merge());

        ok(folk.prafi.patch(
                "/Encounter/" + folk.id("late"),
                "[{\"op\":\"replace\",\"path\":\"/subject/reference\",\"value\":\"Patient/" + old + "\"}]"));

        assertThat(read(Encounter.class, folk.prafi.get("/Encounter/" + folk.id("late")))
                        .getSubject()
                        .getReference())
                .isEqualTo("Patient/" + kept);
    }

    @Test
    void aConditionThatNamesTheOldIdFindsTheVisitAndDoublesNothing() {
        Encounter visit = folk.visit("kn1", old, "prafi");
        visit.setId((String) null);
        String condition = "identifier=http://sys-ids.kemkes.go.id/encounter/" + folk.id("prafi") + "|" + folk.id("kn1")
                + "&patient=Patient/" + old;
        Bundle bundle = new Bundle();
        entry(bundle, visit).getRequest().setIfNoneExist(condition);
        ok(folk.prafi.post("", bundle));
        ok(merge());

        Bundle again = read(Bundle.class, folk.prafi.post("", bundle));
        HttpResponse<String> alone = TestServer.send(folk.prafi
                .request("/Encounter")
                .header("If-None-Exist", condition.replace("|", "%7C"))
                .POST(BodyPublishers.ofString(TestFolk.json(visit))));

        assertThat(again.getEntryFirstRep().getResponse().getStatus()).startsWith("200");
        assertThat(alone.statusCode()).as(alone.body()).isEqualTo(200);
        assertThat(visits(kept)).hasSize(1);
    }

    @Test
    void whatAnotherNodeStoredBeforeItKnewFollowsAndGoesBackWithTheRest() {
        ok(folk.prafi.put(folk.visit("straggler", mother, "prafi")));
        ok(merge());
        storeAsANodeThatDoesNotKnow("straggler");

        lookForLateRecords();

        assertThat(subject("straggler")).isEqualTo("Patient/" + kept);
        ok(folk.prafi.post("/Patient/$undo-merge", pair(old, kept)));
        assertThat(subject("straggler")).isEqualTo("Patient/" + old);
    }

    @Test
    void theTargetsOwnSystemDoesNotUndoTheMergeBySendingItAsItKnowsIt() {
        ok(merge());
        Patient asItKnowsIt = folk.person("kept", "Simson Ullo Baru", "2026-05-02", false, "prafi");

        ok(folk.prafi.put(asItKnowsIt));

        Patient target = read(Patient.class, folk.prafi.get("/Patient/" + kept));
        assertThat(target.getNameFirstRep().getText()).isEqualTo("Simson Ullo Baru");
        assertThat(target.getLinkFirstRep().getOther().getReference()).isEqualTo("Patient/" + old);
        assertThat(patients(folk.prafi.get(
                        "/Patient?identifier=https://siklus.id/fhir/sid/no-rm/" + folk.id("prafi") + "%7C" + old)))
                .extracting(patient -> patient.getIdElement().getIdPart())
                .containsExactly(kept);
        ok(folk.prafi.put(asItKnowsIt));
        assertThat(read(Patient.class, folk.prafi.get("/Patient/" + kept))
                        .getMeta()
                        .getVersionId())
                .isEqualTo(target.getMeta().getVersionId());
        ok(folk.prafi.post("/Patient/$undo-merge", pair(old, kept)));
        assertThat(read(Patient.class, folk.prafi.get("/Patient/" + kept)).getIdentifier())
                .hasSize(1);
    }

    @Test
    void whatIsSentByTheOldNumberAddsToThePersonAndOverwritesNothing() {
        ok(merge());
        Patient asTheOldOne = folk.person("old", "By Ny Orpa", "2026-05-02", false, "prafi");
        asTheOldOne.setId((String) null);
        asTheOldOne.addTelecom().setSystem(ContactPointSystem.PHONE).setValue("081255501");

        ok(folk.prafi.put(
                "/Patient?identifier=https://siklus.id/fhir/sid/no-rm/" + folk.id("prafi") + "%7C" + old, asTheOldOne));

        Patient target = read(Patient.class, folk.prafi.get("/Patient/" + kept));
        assertThat(target.getNameFirstRep().getText()).isEqualTo("Simson Ullo");
        assertThat(target.getIdentifier()).extracting(Identifier::getValue).containsExactly(kept, old);
        assertThat(target.getTelecomFirstRep().getValue()).isEqualTo("081255501");
        assertThat(target.getLink()).hasSize(1);
    }

    @Test
    void aWrongNumberOfTheTargetsOwnIsCorrectedAllTheSame() {
        ok(merge());
        Patient corrected = folk.person("kept", "Simson Ullo", "2026-05-02", false, "prafi");
        corrected.getIdentifierFirstRep().setValue(kept + "-benar");

        ok(folk.prafi.put(corrected));

        assertThat(read(Patient.class, folk.prafi.get("/Patient/" + kept)).getIdentifier())
                .extracting(Identifier::getValue)
                .containsExactly(kept + "-benar", old);
    }

    @Test
    void thatSomebodyHasSensitiveRecordsIsNotToldByTheirNumber() {
        TestFolk.Client clinic = new TestFolk.Client(
                CallerRole.PUSKESMAS, folk.id("masni"), List.of("system/*.cruds", Caller.SENSITIVE));
        Encounter hidden = folk.visit("hidden", old, "masni");
        hidden.getMeta()
                .addSecurity()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-Confidentiality")
                .setCode("R");
        ok(clinic.put(hidden));
        ok(folk.masni.put(folk.visit("open", old, "masni")));

        String answer = ok(merge()).body();

        assertThat(answer).contains("; 1 catatan");
        assertThat(read(Encounter.class, clinic.get("/Encounter/" + folk.id("hidden")))
                        .getSubject()
                        .getReference())
                .isEqualTo("Patient/" + kept);
    }

    private void lookForLateRecords() {
        new JdbcTemplate(TestServer.bean(DataSource.class))
                .update("update siklus.person_merge set merged_at = now() - interval '1 day' where source = ?", old);
        TestServer.bean(LateRecords.class).move();
    }

    private void storeAsANodeThatDoesNotKnow(String visit) {
        People people = new People(TestServer.bean(DaoRegistry.class));
        Encounter stored = (Encounter) people.read("Encounter", folk.id(visit));
        stored.getSubject().setReference("Patient/" + old);
        people.write(stored);
    }

    private HttpResponse<String> merge() {
        return folk.prafi.post("/Patient/$merge", pair(old, kept));
    }

    private String stored(String task) {
        return ok(folk.masni.get("/Task/" + folk.id(task))).body();
    }

    private String subject(String visit) {
        return read(Encounter.class, folk.prafi.get("/Encounter/" + folk.id(visit)))
                .getSubject()
                .getReference();
    }

    private List<String> visits(String patient) {
        return read(Bundle.class, folk.prafi.get("/Encounter?patient=Patient/" + patient)).getEntry().stream()
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .toList();
    }

    private Task taskOfMotherNaming(String child) {
        return parse(Task.class, """
                {"resourceType":"Task","id":"%s","identifier":[{"system":"http://sys-ids.kemkes.go.id/task/%s","value":"%s"}],
                 "status":"requested","intent":"order","code":{"text":"Kunjungan rumah"},"for":{"reference":"Patient/%s"},
                 "owner":{"reference":"Organization/%s"},"authoredOn":"2026-09-18T02:00:00+00:00",
                 "input":[{"type":{"text":"Bayi yang dilihat"},"valueReference":{"reference":"Patient/%s"}}]}""".formatted(
                        folk.id("task"), folk.id("masni"), folk.id("task"), mother, folk.id("masni"), child));
    }
}
