package id.siklus.questionnaire;

import static id.siklus.questionnaire.TestVisits.codes;
import static id.siklus.questionnaire.TestVisits.ok;
import static id.siklus.questionnaire.TestVisits.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.junit.jupiter.api.Test;

/** Observations stored in the same transaction as the answers they come from. */
class ExtractInterceptorTest {

    private static final String[] EXTRACT = {ExtractInterceptor.HEADER, "true"};

    private final TestVisits visits = new TestVisits();

    @Test
    void storesTheObservationsBesideTheAnswers() {
        Bundle answer =
                read(Bundle.class, visits.prafi.post("", visits.transaction(HTTPVerb.POST, answers("1")), EXTRACT));

        assertThat(answer.getEntry()).hasSize(6);
        String id = answer.getEntryFirstRep().getResponse().getLocation().replaceAll("/_history.*", "");
        assertThat(visits.stored()).hasSize(5);
        assertThat(visits.stored())
                .allSatisfy(observation -> assertThat(
                                observation.getDerivedFromFirstRep().getReference())
                        .isEqualTo(id));
    }

    @Test
    void withoutTheHeaderOnlyTheAnswersAreStored() {
        ok(visits.prafi.post("", visits.transaction(HTTPVerb.POST, answers("1"))));

        assertThat(visits.responses()).isEqualTo(1);
        assertThat(visits.stored()).isEmpty();
    }

    @Test
    void sentAgainItDoublesNothing() {
        ok(visits.prafi.post("", visits.transaction(HTTPVerb.POST, answers("1")), EXTRACT));
        ok(visits.prafi.post("", visits.transaction(HTTPVerb.POST, answers("1")), EXTRACT));
        ok(visits.prafi.post("", visits.transaction(HTTPVerb.PUT, answers("1")), EXTRACT));

        assertThat(visits.responses()).isEqualTo(1);
        assertThat(visits.stored()).hasSize(5);
        assertThat(visits.stored())
                .extracting(observation -> observation.getMeta().getVersionId())
                .containsOnly("1");
    }

    @Test
    void correctedAnswersCorrectTheirObservationsAndWithdrawWhatTheyNoLongerSay() {
        ok(visits.prafi.post("", visits.transaction(HTTPVerb.PUT, answers("1")), EXTRACT));
        QuestionnaireResponse corrected = answers("1").setStatus(QuestionnaireResponseStatus.AMENDED);
        item(corrected, "suhu").getAnswerFirstRep().setValue(new DecimalType("37.4"));
        corrected
                .getItem()
                .forEach(group ->
                        group.getItem().removeIf(item -> item.getLinkId().equals("lila")));

        ok(visits.prafi.post("", visits.transaction(HTTPVerb.PUT, corrected), EXTRACT));

        assertThat(visits.stored()).hasSize(5);
        Observation temperature = one("8310-5");
        assertThat(temperature.getStatus()).isEqualTo(ObservationStatus.AMENDED);
        assertThat(temperature.getValueQuantity().getValue()).isEqualByComparingTo("37.4");
        assertThat(one("284473002").getStatus()).isEqualTo(ObservationStatus.ENTEREDINERROR);
    }

    @Test
    void storesNothingWhenTheAnswersBreakTheirForm() {
        QuestionnaireResponse answers = answers("1");
        answers.getItem()
                .forEach(group ->
                        group.getItem().removeIf(item -> item.getLinkId().equals("buku-kia")));

        HttpResponse<String> answer = visits.prafi.post("", visits.transaction(HTTPVerb.POST, answers), EXTRACT);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(codes(answer)).contains("SKL-5708");
        assertThat(visits.responses()).isZero();
        assertThat(visits.stored()).isEmpty();
    }

    @Test
    void refusesAnswersWithoutANumber() {
        Bundle transaction = visits.transaction(HTTPVerb.POST, answers("1"));
        ((QuestionnaireResponse) transaction.getEntryFirstRep().getResource()).setIdentifier(null);

        HttpResponse<String> answer = visits.prafi.post("", transaction, EXTRACT);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(codes(answer)).containsExactly("SKL-5707");
    }

    @Test
    void refusesOutsideOfATransaction() {
        Bundle batch = visits.transaction(HTTPVerb.POST, answers("1")).setType(BundleType.BATCH);

        HttpResponse<String> inBatch = visits.prafi.post("", batch, EXTRACT);
        HttpResponse<String> alone = visits.prafi.post("/QuestionnaireResponse", answers("1"), EXTRACT);

        assertThat(List.of(inBatch.statusCode(), alone.statusCode())).containsOnly(400);
        assertThat(codes(inBatch)).containsExactly("SKL-5706");
        assertThat(codes(alone)).containsExactly("SKL-5706");
        assertThat(visits.responses()).isZero();
    }

    @Test
    void needsTheRightToWriteObservations() {
        HttpResponse<String> answer =
                visits.withoutResults.post("", visits.transaction(HTTPVerb.POST, answers("1")), EXTRACT);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visits.responses()).isZero();
    }

    @Test
    void whatIsStoredStaysWithTheFacilityThatAsked() {
        ok(visits.prafi.post("", visits.transaction(HTTPVerb.POST, answers("1")), EXTRACT));
        String id = visits.stored().get(0).getIdElement().getIdPart();

        assertThat(visits.masni.get("/Observation/" + id).statusCode()).isEqualTo(404);
    }

    private QuestionnaireResponse answers(String number) {
        QuestionnaireResponse answers = visits.answers("kunjungan-rumah-ibu-hamil", number);
        item(answers, "buku-kia").getAnswerFirstRep().setValue(new BooleanType(true));
        answers.getItem()
                .forEach(group ->
                        group.getItem().removeIf(item -> item.getLinkId().equals("jarak")));
        return answers;
    }

    private static QuestionnaireResponseItemComponent item(QuestionnaireResponse answers, String linkId) {
        return answers.getItem().stream()
                .flatMap(group -> group.getItem().stream())
                .filter(item -> item.getLinkId().equals(linkId))
                .findFirst()
                .orElseThrow();
    }

    private Observation one(String code) {
        return visits.stored().stream()
                .filter(observation ->
                        observation.getCode().getCodingFirstRep().getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
