package id.siklus.identity;

import static id.siklus.identity.TestFolk.code;
import static id.siklus.identity.TestFolk.ok;
import static id.siklus.identity.TestFolk.pair;
import static id.siklus.identity.TestFolk.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.fhir.PersonNumbers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How {@code $merge} is told whom it is about and what shall come of it, as FHIR R5 defines it. */
class MergeParametersTest {

    private static final String MERGE = "/Patient/$merge";
    private static final String UNDO = "/Patient/$undo-merge";

    private final TestFolk folk = new TestFolk();
    private final String old = folk.id("old");
    private final String kept = folk.id("kept");
    private final String nik = TestFolk.nik("2026-05-02", false);

    @BeforeEach
    void storeAChildTwice() {
        ok(folk.prafi.put(folk.person("old", "By Ny Orpa", "2026-05-02", false, "prafi")));
        Patient named = folk.person("kept", "Simson Ullo", "2026-05-02", false, "prafi");
        named.addIdentifier().setSystem(PersonNumbers.NIK).setValue(nik);
        ok(folk.prafi.put(named));
        ok(folk.prafi.put(folk.visit("kn1", old, "prafi")));
    }

    @Test
    void bothMayBeNamedByTheirNumbers() {
        Parameters asked = new Parameters();
        number(asked, "source-patient-identifier", localNumbers("prafi"), old);
        number(asked, "target-patient-identifier", PersonNumbers.NIK, nik);
        number(asked, "target-patient-identifier", localNumbers("prafi"), kept);

        Parameters answer = read(Parameters.class, folk.prafi.post(MERGE, asked));

        assertThat(subject("kn1")).isEqualTo("Patient/" + kept);
        assertThat(answer.getParameter())
                .extracting(Parameters.ParametersParameterComponent::getName)
                .containsExactly("input", "outcome", "result");
        assertThat(answer.getParameter().get(2).getResource().getIdElement().getIdPart())
                .isEqualTo(kept);
    }

    @Test
    void takenBackItIsByTheNumberThatTheReplacedOneKeeps() {
        ok(folk.prafi.post(MERGE, pair(old, kept)));
        Parameters asked = new Parameters();
        number(asked, "source-patient-identifier", PersonNumbers.MERGED, old);
        number(asked, "target-patient-identifier", PersonNumbers.NIK, nik);

        ok(folk.prafi.post(UNDO, asked));

        assertThat(subject("kn1")).isEqualTo("Patient/" + old);
    }

    @Test
    void numbersOfNobodyOfSeveralAndOfSomebodyElsesPeopleAreRefusedAlike() {
        ok(folk.masni.put(folk.person("stranger", "Sem Mansim", "1980-01-09", false, "masni")));
        Parameters nobody = withTarget();
        number(nobody, "source-patient-identifier", localNumbers("prafi"), "tidak-ada");
        Parameters strangers = withTarget();
        number(strangers, "source-patient-identifier", localNumbers("masni"), folk.id("stranger"));
        Parameters different = withTarget();
        number(different, "source-patient-identifier", localNumbers("prafi"), old);
        number(different, "source-patient-identifier", PersonNumbers.NIK, nik);

        for (Parameters asked : new Parameters[] {nobody, strangers, different}) {
            HttpResponse<String> answer = folk.prafi.post(MERGE, asked);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            assertThat(code(answer)).isEqualTo("SKL-5425");
            assertThat(answer.body()).contains("menunjuk 0 orang");
        }
    }

    @Test
    void anIdThatNobodyHasIsRefusedLikeOneOfSomebodyElse() {
        ok(folk.masni.put(folk.person("stranger", "Sem Mansim", "1980-01-09", false, "masni")));

        HttpResponse<String> strangers = folk.prafi.post(MERGE, pair(folk.id("stranger"), kept));
        HttpResponse<String> nobodys = folk.prafi.post(MERGE, pair(folk.id("tidak-ada"), kept));

        assertThat(strangers.statusCode()).isEqualTo(403);
        assertThat(nobodys.statusCode()).isEqualTo(403);
        assertThat(code(nobodys)).isEqualTo(code(strangers));
        assertThat(folk.ministry.post(MERGE, pair(folk.id("tidak-ada"), kept)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsMissingTwiceThereOrInTwoWaysIsRefused() {
        Parameters bothWays = pair(old, kept);
        number(bothWays, "source-patient-identifier", localNumbers("prafi"), old);
        Parameters twice = pair(old, kept);
        twice.addParameter().setName("target-patient").setValue(new Reference("Patient/" + kept));
        Parameters noSystem = withTarget();
        noSystem.addParameter().setName("source-patient-identifier").setValue(new Identifier().setValue(old));
        Parameters elsewhere = withTarget();
        elsewhere
                .addParameter()
                .setName("source-patient")
                .setValue(new Reference("https://contoh.go.id/fhir/Patient/" + old));

        for (Parameters asked : new Parameters[] {bothWays, twice, noSystem, elsewhere, withTarget()}) {
            HttpResponse<String> answer = folk.prafi.post(MERGE, asked);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(code(answer)).isEqualTo("SKL-5410");
        }
    }

    @Test
    void whatIsNotServedIsSaidAndNotPassedOver() {
        Parameters delete = pair(old, kept);
        delete.addParameter().setName("delete-source").setValue(new BooleanType(true));
        Parameters unknown = pair(old, kept);
        unknown.addParameter().setName("resource-limit").setValue(new BooleanType(true));
        Parameters undo = pair(old, kept);
        undo.addParameter().setName("preview").setValue(new BooleanType(true));

        assertThat(code(folk.prafi.post(MERGE, delete))).isEqualTo("SKL-5424");
        assertThat(code(folk.prafi.post(MERGE, unknown))).isEqualTo("SKL-5423");
        assertThat(code(folk.prafi.post(UNDO, undo))).isEqualTo("SKL-5423");
        assertThat(subject("kn1")).isEqualTo("Patient/" + old);
    }

    @Test
    void theSenderMaySayHowThePersonShallReadAndLosesNoNumberByIt() {
        Patient wanted = folk.person("kept", "Simson Orpa Ullo", "2026-05-03", false, "prafi");
        wanted.addLink().setType(LinkType.REPLACES).setOther(new Reference("Patient/" + old));

        ok(folk.prafi.post(MERGE, withResult(wanted)));

        Patient target = read(Patient.class, folk.prafi.get("/Patient/" + kept));
        assertThat(target.getName()).hasSize(1);
        assertThat(target.getNameFirstRep().getText()).isEqualTo("Simson Orpa Ullo");
        assertThat(target.getBirthDateElement().getValueAsString()).isEqualTo("2026-05-03");
        assertThat(target.getIdentifier()).extracting(Identifier::getValue).containsExactlyInAnyOrder(kept, nik, old);
        assertThat(target.getLink()).hasSize(1);

        ok(folk.prafi.post(UNDO, pair(old, kept)));

        Patient before = read(Patient.class, folk.prafi.get("/Patient/" + kept));
        assertThat(before.getNameFirstRep().getText()).isEqualTo("Simson Ullo");
        assertThat(before.getIdentifier()).hasSize(2);
    }

    @Test
    void aPreviewShowsTheWantedResultAndStoresNothing() {
        Patient wanted = folk.person("kept", "Simson Orpa Ullo", "2026-05-02", false, "prafi");
        wanted.addLink().setType(LinkType.REPLACES).setOther(new Reference("Patient/" + old));
        Parameters asked = withResult(wanted);
        asked.addParameter().setName("preview").setValue(new BooleanType(true));

        String answer = ok(folk.prafi.post(MERGE, asked)).body();

        assertThat(answer).contains("SKL-5416", "1 catatan", "Simson Orpa Ullo");
        assertThat(read(Patient.class, folk.prafi.get("/Patient/" + kept))
                        .getNameFirstRep()
                        .getText())
                .isEqualTo("Simson Ullo");
    }

    @Test
    void aWantedResultThatIsSomebodyElsesOrBreaksItsProfileIsRefusedAndNothingMoves() {
        Patient other = folk.person("other", "Simson", "2026-05-02", false, "prafi");
        other.addLink().setType(LinkType.REPLACES).setOther(new Reference("Patient/" + old));
        Patient unlinked = folk.person("kept", "Simson", "2026-05-02", false, "prafi");
        Patient nameless = folk.person("kept", "Simson", "2026-05-02", false, "prafi");
        nameless.getName().clear();
        nameless.addLink().setType(LinkType.REPLACES).setOther(new Reference("Patient/" + old));

        assertThat(code(folk.prafi.post(MERGE, withResult(other)))).isEqualTo("SKL-5426");
        assertThat(code(folk.prafi.post(MERGE, withResult(unlinked)))).isEqualTo("SKL-5426");
        HttpResponse<String> invalid = folk.prafi.post(MERGE, withResult(nameless));
        assertThat(invalid.statusCode()).as(invalid.body()).isEqualTo(422);
        assertThat(subject("kn1")).isEqualTo("Patient/" + old);
    }

    private Parameters withTarget() {
        Parameters asked = new Parameters();
        asked.addParameter().setName("target-patient").setValue(new Reference("Patient/" + kept));
        return asked;
    }

    private Parameters withResult(Patient wanted) {
        Parameters asked = pair(old, kept);
        asked.addParameter().setName("result-patient").setResource(wanted);
        return asked;
    }

    private String localNumbers(String facility) {
        return "https://siklus.id/fhir/sid/no-rm/" + folk.id(facility);
    }

    private String subject(String visit) {
        return read(Encounter.class, folk.prafi.get("/Encounter/" + folk.id(visit)))
                .getSubject()
                .getReference();
    }

    private static void number(Parameters asked, String name, String system, String value) {
        asked.addParameter()
                .setName(name)
                .setValue(new Identifier().setSystem(system).setValue(value));
    }
}
