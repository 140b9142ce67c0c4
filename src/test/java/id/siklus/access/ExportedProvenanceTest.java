package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.bulk.Pipeline;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Which Provenance goes with an export, and whose: Siti has been seen at Prafi and at Sanggeng, and Masni, who has not, says something of her too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportedProvenanceTest {

    private static final String RECORDS = "_type=Patient,Encounter,Observation";
    private static final String LATEST = "&includeAssociatedData=LatestProvenanceResources";
    private static final String RELEVANT = "&includeAssociatedData=RelevantProvenanceResources";

    private final TestDistricts places = new TestDistricts();
    private String visitFirst = "";
    private String visitLast = "";
    private String personByPrafi = "";
    private String personByMasni = "";
    private String visitAtSanggeng = "";
    private String ofRoom = "";

    @BeforeAll
    void storeWhoDidWhat() {
        places.seen(places.prafi, "at-prafi", "prafi");
        places.seen(places.sanggeng, "at-sanggeng", "sanggeng");
        visitFirst = says(places.prafi, "Encounter/" + places.id("at-prafi"));
        visitLast = says(places.prafi, "Encounter/" + places.id("at-prafi"));
        personByPrafi = says(places.prafi, "Patient/" + places.id("siti"));
        personByMasni = says(places.masni, "Patient/" + places.id("siti"));
        visitAtSanggeng = says(places.sanggeng, "Encounter/" + places.id("at-sanggeng"));
        ofRoom = says(places.prafi, "Location/" + places.id("room"));
    }

    @Test
    void allOfItGoesWithWhatIsExportedAndNoneOfAnotherFacilitys() {
        assertThat(provenance(places.prafi, "/$export?" + RECORDS + RELEVANT))
                .containsExactlyInAnyOrder(visitFirst, visitLast, personByPrafi);
        assertThat(provenance(places.sanggeng, "/$export?" + RECORDS + RELEVANT))
                .containsExactly(visitAtSanggeng);
        assertThat(provenance(places.ministry, "/$export?" + RECORDS + RELEVANT))
                .containsExactlyInAnyOrder(visitFirst, visitLast, personByPrafi, personByMasni, visitAtSanggeng);
    }

    @Test
    void theLatestIsTheLatestOfThoseThatTheCallerMayRead() {
        assertThat(provenance(places.prafi, "/$export?" + RECORDS + LATEST))
                .containsExactlyInAnyOrder(visitLast, personByPrafi);
        assertThat(provenance(places.ministry, "/$export?" + RECORDS + LATEST))
                .containsExactlyInAnyOrder(visitLast, personByMasni, visitAtSanggeng);
    }

    @Test
    void onlyThatOfExportedTypesGoesWithThem() {
        assertThat(provenance(places.prafi, "/$export?_type=Observation" + RELEVANT))
                .isEmpty();
        assertThat(provenance(places.prafi, "/$export?_type=Patient" + RELEVANT))
                .containsExactly(personByPrafi);
        assertThat(provenance(places.prafi, "/$export?_type=Location" + RELEVANT))
                .containsExactly(ofRoom);
    }

    @Test
    void ofSeveralValuesTheOneThatGivesMostCounts() {
        assertThat(provenance(places.prafi, "/$export?" + RECORDS + LATEST + RELEVANT))
                .containsExactlyInAnyOrder(visitFirst, visitLast, personByPrafi);
    }

    @Test
    void aFilterOfProvenanceHoldsForWhatGoesWithOthers() {
        assertThat(provenance(
                        places.prafi,
                        "/$export?_type=Encounter,Provenance" + RELEVANT + "&_typeFilter=Provenance%3F_id%3D"
                                + visitFirst))
                .containsExactly(visitFirst);
    }

    /** Without the parameter (Bulk Data 3.0): all that is about a record of the Patient compartment, not about the Patient alone. */
    @Test
    void aPatientExportHasTheProvenanceOfAllRecordsOfPeople() {
        assertThat(provenance(places.prafi, "/Patient/$export"))
                .containsExactlyInAnyOrder(visitFirst, visitLast, personByPrafi);
        assertThat(provenance(places.prafi, "/Patient/$export?_type=Provenance"))
                .containsExactlyInAnyOrder(visitFirst, visitLast, personByPrafi);
        assertThat(provenance(places.prafi, "/Patient/$export?" + RECORDS)).isEmpty();
    }

    @Test
    void whoMayNotReadProvenanceIsToldSo() {
        Pipeline reader =
                new Pipeline(TestServer.tokenOf(places.prafi.role(), places.prafi.organization(), "system/Patient.rs"));

        var answer = reader.kickOff("/$export?_type=Patient" + LATEST);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("SKL-5017", "system/Provenance.rs");
    }

    private String says(Client client, String target) {
        Provenance provenance = new Provenance();
        provenance.addTarget(new Reference(target));
        provenance.setRecordedElement(new InstantType("2026-09-15T08:11:00+07:00"));
        provenance
                .getActivity()
                .addCoding(new Coding("http://terminology.hl7.org/CodeSystem/v3-DataOperation", "CREATE", "create"));
        provenance.addAgent().setWho(new Reference("Organization/" + client.organization()));
        return TestPeople.read(Provenance.class, ok(client.post("/Provenance", provenance)))
                .getIdElement()
                .getIdPart();
    }

    /** @return ids of the exported Provenance of this test, each once */
    private Set<String> provenance(Client client, String path) {
        Pipeline pipeline = new Pipeline(TestServer.tokenOf(
                client.role(), client.organization(), client.scopes().toArray(String[]::new)));
        List<String> mine = pipeline.names(pipeline.manifest(pipeline.kickOff(path))).stream()
                .filter(name -> name.startsWith("Provenance/"))
                .map(name -> name.substring("Provenance/".length()))
                .filter(List.of(visitFirst, visitLast, personByPrafi, personByMasni, visitAtSanggeng, ofRoom)::contains)
                .toList();
        assertThat(mine).doesNotHaveDuplicates();
        return new TreeSet<>(mine);
    }
}
