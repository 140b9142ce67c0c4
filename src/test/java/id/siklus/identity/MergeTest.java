package id.siklus.identity;

import static id.siklus.identity.TestFolk.code;
import static id.siklus.identity.TestFolk.ok;
import static id.siklus.identity.TestFolk.pair;
import static id.siklus.identity.TestFolk.patients;
import static id.siklus.identity.TestFolk.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.storage.ChangeLog;
import id.siklus.storage.Moment;
import java.net.http.HttpResponse;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two records of one child become one, and two again. */
class MergeTest {

    private static final String PERSON = "/Patient/";

    private final TestFolk folk = new TestFolk();
    private final String old = folk.id("old");
    private final String kept = folk.id("kept");

    @BeforeEach
    void storeAChildTwice() {
        ok(folk.prafi.put(folk.person("old", "By Ny Orpa", "2026-05-02", false, "prafi")));
        ok(folk.prafi.put(folk.person("kept", "Simson Ullo", "2026-05-02", false, "prafi")));
        ok(folk.prafi.put(folk.visit("kn1", old, "prafi")));
        ok(folk.masni.put(folk.visit("kn2", old, "masni")));
        ok(folk.prafi.put(folk.visit("posyandu", kept, "prafi")));
    }

    @Test
    void whatNamedTheOneNamesTheOtherAndTheOldIdAnswersWithALink() {
        ok(merge(folk.prafi));

        assertThat(subject(folk.prafi, "kn1")).isEqualTo("Patient/" + kept);
        assertThat(subject(folk.masni, "kn2")).isEqualTo("Patient/" + kept);
        Patient replaced = read(Patient.class, folk.prafi.get(PERSON + old));
        assertThat(replaced.getActive()).isFalse();
        assertThat(replaced.getLinkFirstRep().getType()).isEqualTo(LinkType.REPLACEDBY);
        assertThat(replaced.getLinkFirstRep().getOther().getReference()).isEqualTo("Patient/" + kept);
        Patient target = read(Patient.class, folk.prafi.get(PERSON + kept));
        assertThat(target.getIdentifier())
                .extracting(org.hl7.fhir.r4.model.Identifier::getValue)
                .containsExactly(kept, old);
        assertThat(target.getName())
                .extracting(org.hl7.fhir.r4.model.HumanName::getText)
                .containsExactly("Simson Ullo", "By Ny Orpa");
        assertThat(read(Bundle.class, folk.prafi.get(PERSON + old + "/_history"))
                        .getTotal())
                .isZero();
        assertThat(read(Bundle.class, folk.prafi.get(PERSON + old + "/_history"))
                        .getEntry())
                .hasSize(2);
    }

    @Test
    void everyVersionThatItWritesIsInTheChangeLog() {
        ChangeLog log = TestServer.bean(ChangeLog.class);
        Moment before = log.now();

        ok(merge(folk.prafi));

        assertThat(new JdbcTemplate(TestServer.bean(DataSource.class))
                        .queryForList(
                                "select r.fhir_id || ' ' || l.operation || l.version from "
                                        + log.now().changesAfter(before)
                                        + " join hfj_resource r on r.res_id = l.res_id where r.fhir_id like ?",
                                String.class,
                                folk.id("%")))
                .containsExactlyInAnyOrder(old + " U2", kept + " U2", folk.id("kn1") + " U2", folk.id("kn2") + " U2");
    }

    @Test
    void theHistoryOfEitherStaysWithIt() {
        ok(merge(folk.prafi));

        for (String person : List.of(old, kept)) {
            assertThat(read(Bundle.class, folk.prafi.get(PERSON + person + "/_history"))
                            .getEntry())
                    .extracting(version -> version.getResource().getMeta().getVersionId())
                    .containsExactly("2", "1");
        }
        assertThat(read(Patient.class, folk.prafi.get(PERSON + old + "/_history/1"))
                        .getNameFirstRep()
                        .getText())
                .isEqualTo("By Ny Orpa");
        assertThat(read(Patient.class, folk.prafi.get(PERSON + kept + "/_history/1"))
                        .getIdentifier())
                .hasSize(1);
    }

    @Test
    void itsOldNumberFindsTheOneThatIsLeft() {
        ok(merge(folk.prafi));

        assertThat(patients(folk.prafi.get(
                        "/Patient?identifier=https://siklus.id/fhir/sid/no-rm/" + folk.id("prafi") + "%7C" + old)))
                .extracting(patient -> patient.getIdElement().getIdPart())
                .containsExactly(kept);
    }

    @Test
    void aPreviewChangesNothing() {
        Parameters preview = pair(old, kept);
        preview.addParameter().setName("preview").setValue(new BooleanType(true));

        HttpResponse<String> answer = ok(folk.prafi.post("/Patient/$merge", preview));

        assertThat(answer.body()).contains("SKL-5416", "2 catatan", "By Ny Orpa");
        assertThat(subject(folk.prafi, "kn1")).isEqualTo("Patient/" + old);
        assertThat(read(Patient.class, folk.prafi.get(PERSON + old)).getActive())
                .isTrue();
    }

    @Test
    void undoneBothAreAsTheyWereAlsoWhereSomethingWasChangedSince() {
        ok(merge(folk.prafi));
        Encounter changed = read(Encounter.class, folk.prafi.get("/Encounter/" + folk.id("kn1")));
        changed.addReasonCode().setText("Ikterus");
        ok(folk.prafi.put(changed));
        ok(folk.prafi.put(folk.visit("since", kept, "prafi")));

        ok(folk.prafi.post("/Patient/$undo-merge", pair(old, kept)));

        assertThat(subject(folk.prafi, "kn1")).isEqualTo("Patient/" + old);
        assertThat(read(Encounter.class, folk.prafi.get("/Encounter/" + folk.id("kn1")))
                        .getReasonCodeFirstRep()
                        .getText())
                .isEqualTo("Ikterus");
        assertThat(subject(folk.masni, "kn2")).isEqualTo("Patient/" + old);
        assertThat(subject(folk.prafi, "posyandu")).isEqualTo("Patient/" + kept);
        assertThat(subject(folk.prafi, "since")).isEqualTo("Patient/" + kept);
        Patient again = read(Patient.class, folk.prafi.get(PERSON + old));
        assertThat(again.getActive()).isTrue();
        assertThat(again.hasLink()).isFalse();
        assertThat(again.getIdentifierFirstRep().getValue()).isEqualTo(old);
        Patient target = read(Patient.class, folk.prafi.get(PERSON + kept));
        assertThat(target.getIdentifier()).hasSize(1);
        assertThat(target.hasLink()).isFalse();
        assertThat(code(folk.prafi.post("/Patient/$undo-merge", pair(old, kept))))
                .isEqualTo("SKL-5418");
    }

    @Test
    void whoKeepsAMovedRecordGainsNoSight() {
        ok(merge(folk.prafi));

        assertThat(encounters(folk.masni)).containsExactly(folk.id("kn2"));
        assertThat(folk.masni.get(PERSON + kept).body()).contains("SUBSETTED");
        assertThat(folk.masni.get("/Encounter/" + folk.id("posyandu")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyTheManagerOfBothItsOfficeOrAnAdministratorMay() {
        HttpResponse<String> neighbour = merge(folk.masni);

        assertThat(neighbour.statusCode()).isEqualTo(403);
        assertThat(code(neighbour)).isEqualTo("SKL-5411");
        ok(merge(folk.office));
        ok(folk.ministry.post("/Patient/$undo-merge", pair(old, kept)));
    }

    @Test
    void whatComesLateForTheOldIdGoesToTheOneThatIsLeft() {
        ok(merge(folk.prafi));

        ok(folk.prafi.put(folk.visit("late", old, "prafi")));

        assertThat(subject(folk.prafi, "late")).isEqualTo("Patient/" + kept);
        HttpResponse<String> write = folk.prafi.put(folk.person("old", "By Ny Orpa K", "2026-05-02", false, "prafi"));
        assertThat(write.statusCode()).isEqualTo(422);
        assertThat(code(write)).isEqualTo("SKL-5421");
    }

    @Test
    void aBundleThatBringsTheOldPersonAlongLosesNoVisit() {
        ok(merge(folk.prafi));
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        Encounter visit = folk.visit("bundled", "x", "prafi");
        visit.getSubject().setReference("urn:uuid:5f0c1d7e-26a4-4a4c-9d2c-1f6b0a1c2d3e");
        bundle.addEntry()
                .setResource(visit)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("Encounter/" + folk.id("bundled"));
        bundle.addEntry()
                .setFullUrl("urn:uuid:5f0c1d7e-26a4-4a4c-9d2c-1f6b0a1c2d3e")
                .setResource(folk.person("old", "By Ny Orpa", "2026-05-02", false, "prafi"))
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl("Patient/" + old);

        Bundle answer = read(Bundle.class, folk.prafi.post("", bundle));

        assertThat(answer.getEntry()).hasSize(2);
        assertThat(answer.getEntry().get(0).getResponse().getStatus()).startsWith("201");
        assertThat(answer.getEntry().get(1).getResponse().getLocation()).isEqualTo("Patient/" + kept);
        assertThat(TestFolk.json((org.hl7.fhir.r4.model.Resource)
                        answer.getEntry().get(1).getResponse().getOutcome()))
                .contains("SKL-5422");
        assertThat(subject(folk.prafi, "bundled")).isEqualTo("Patient/" + kept);
    }

    @Test
    void whoIsMergedAlreadyIsMergedNoMore() {
        ok(merge(folk.prafi));

        assertThat(code(merge(folk.prafi))).isEqualTo("SKL-5413");
        assertThat(code(folk.prafi.post("/Patient/$merge", pair(kept, kept)))).isEqualTo("SKL-5412");
        assertThat(code(folk.prafi.post("/Patient/$merge", new Parameters()))).isEqualTo("SKL-5410");
    }

    private HttpResponse<String> merge(TestFolk.Client client) {
        return client.post("/Patient/$merge", pair(old, kept));
    }

    private String subject(TestFolk.Client client, String visit) {
        return read(Encounter.class, client.get("/Encounter/" + folk.id(visit)))
                .getSubject()
                .getReference();
    }

    private List<String> encounters(TestFolk.Client client) {
        return read(Bundle.class, client.get("/Encounter?patient=Patient/" + kept)).getEntry().stream()
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .toList();
    }
}
