package id.siklus.questionnaire;

import static id.siklus.questionnaire.TestVisits.codes;
import static id.siklus.questionnaire.TestVisits.ok;
import static id.siklus.questionnaire.TestVisits.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.junit.jupiter.api.Test;

/** {@code QuestionnaireResponse/$extract} over HTTP. */
class ExtractOperationTest {

    private final TestVisits visits = new TestVisits();

    @Test
    void givesTheObservationsOfStoredAnswersAndStoresNothing() {
        String id = stored(visits.answers("kunjungan-rumah-dewasa", "1"));

        Bundle extracted = read(Bundle.class, visits.prafi.get("/QuestionnaireResponse/" + id + "/$extract"));

        assertThat(extracted.getType()).isEqualTo(BundleType.TRANSACTION);
        assertThat(extracted.getEntry())
                .extracting(entry -> entry.getResource().fhirType())
                .containsOnly("Observation");
        assertThat(extracted.getEntry()).hasSize(4);
        assertThat(((Observation) extracted.getEntryFirstRep().getResource())
                        .getDerivedFromFirstRep()
                        .getReference())
                .isEqualTo("QuestionnaireResponse/" + id);
        assertThat(visits.stored()).isEmpty();
    }

    @Test
    void whatItGivesCanBePostedAsOftenAsOneLikes() {
        String id = stored(visits.answers("srq-20", "1"));
        Bundle extracted = read(Bundle.class, visits.prafi.get("/QuestionnaireResponse/" + id + "/$extract"));

        ok(visits.prafi.post("", extracted));
        ok(visits.prafi.post("", extracted));

        assertThat(visits.stored()).hasSize(1);
        assertThat(visits.stored().get(0).getMeta().getVersionId()).isEqualTo("1");
    }

    @Test
    void takesAnswersThatAreNotStored() {
        Bundle extracted = read(
                Bundle.class,
                visits.prafi.post("/QuestionnaireResponse/$extract", parameters(visits.answers("adl-barthel", "1"))));

        Observation barthel = (Observation) extracted.getEntryFirstRep().getResource();
        assertThat(barthel.getCode().getCodingFirstRep().getCode()).isEqualTo("96762-0");
        assertThat(barthel.getValueQuantity().getValue()).isEqualByComparingTo("18");
        assertThat(barthel.getDerivedFromFirstRep().getIdentifier().getValue()).isEqualTo(visits.id("1"));
    }

    @Test
    void readsAnswersToTheFormOfSatusehatThatAsksTheSame() {
        QuestionnaireResponse answers = visits.answers("skilas", "1");
        answers.setQuestionnaire("https://fhir.kemkes.go.id/Questionnaire/Q0042");

        Bundle extracted =
                read(Bundle.class, visits.prafi.post("/QuestionnaireResponse/$extract", parameters(answers)));

        assertThat(extracted.getEntry()).hasSize(1);
        Observation skilas = (Observation) extracted.getEntryFirstRep().getResource();
        assertThat(skilas.getComponent()).hasSize(6);
    }

    @Test
    void refusesAFormThatIsNotHere() {
        QuestionnaireResponse answers = visits.answers("srq-20", "1");
        answers.setQuestionnaire("https://contoh.id/Questionnaire/tak-dikenal");

        HttpResponse<String> answer = visits.prafi.post("/QuestionnaireResponse/$extract", parameters(answers));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(codes(answer)).containsExactly("SKL-5702");
    }

    @Test
    void refusesAVersionThatIsNotHere() {
        QuestionnaireResponse answers = visits.answers("srq-20", "1");
        answers.setQuestionnaire("https://siklus.id/fhir/Questionnaire/srq-20|0.9");

        HttpResponse<String> answer = visits.prafi.post("/QuestionnaireResponse/$extract", parameters(answers));

        assertThat(codes(answer)).containsExactly("SKL-5702");
    }

    @Test
    void refusesAnswersThatAreStillBeingGiven() {
        QuestionnaireResponse answers = visits.answers("srq-20", "1").setStatus(QuestionnaireResponseStatus.INPROGRESS);
        String id = stored(answers);

        HttpResponse<String> answer = visits.prafi.get("/QuestionnaireResponse/" + id + "/$extract");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(codes(answer)).containsExactly("SKL-5703");
    }

    @Test
    void refusesAnswersOfNoVisit() {
        QuestionnaireResponse answers = visits.answers("srq-20", "1").setEncounter(null);

        HttpResponse<String> answer = visits.prafi.post("/QuestionnaireResponse/$extract", parameters(answers));

        assertThat(codes(answer)).containsExactly("SKL-5704");
    }

    @Test
    void refusesACallWithoutAnswers() {
        HttpResponse<String> answer = visits.prafi.post("/QuestionnaireResponse/$extract", new Parameters());

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void answersOfAnotherFacilityAreNotThere() {
        String id = stored(visits.answers("srq-20", "1"));

        HttpResponse<String> foreign = visits.masni.get("/QuestionnaireResponse/" + id + "/$extract");
        HttpResponse<String> unknown = visits.masni.get("/QuestionnaireResponse/tak-ada/$extract");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(codes(foreign)).isEqualTo(codes(unknown));
    }

    private String stored(QuestionnaireResponse answers) {
        return read(QuestionnaireResponse.class, visits.prafi.post("/QuestionnaireResponse", answers))
                .getIdElement()
                .getIdPart();
    }

    private static Parameters parameters(QuestionnaireResponse answers) {
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("questionnaire-response").setResource(answers);
        return parameters;
    }
}
