package id.siklus.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.siklus.TestServer;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class AttachmentGuardTest {

    private final AttachmentGuard guard =
            new AttachmentGuard(new AttachmentLimits(DataSize.ofKilobytes(4), List.of("image/png")));

    @Test
    void refusesATypeThatIsNotListed() {
        RefusedException refused = refusal(document("text/html", 10));

        assertThat(refused.getStatusCode()).isEqualTo(422);
        assertThat(refused.issues()).extracting(Issue::code).containsExactly(ErrorCode.ATTACHMENT_TYPE);
        assertThat(refusal(document(null, 10)).issues())
                .extracting(Issue::code)
                .containsExactly(ErrorCode.ATTACHMENT_TYPE);
    }

    @Test
    void refusesWhatIsTooLarge() {
        RefusedException refused = refusal(document("image/png", 5_000));

        assertThat(refused.getStatusCode()).isEqualTo(413);
        assertThat(refused.issues()).extracting(Issue::code).containsExactly(ErrorCode.ATTACHMENT_TOO_LARGE);
    }

    @Test
    void takesWhatIsListedAndSmall() {
        Patient patient = new Patient();
        patient.addPhoto(new Attachment().setContentType("image/PNG; a=b").setData(new byte[100]));
        DocumentReference elsewhere = new DocumentReference();
        elsewhere.addContent().setAttachment(new Attachment().setUrl("https://pacs.example/1"));

        assertThatCode(() -> {
                    guard.check(patient);
                    guard.check(elsewhere);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void standsInTheWayOfEveryWrite() {
        HttpResponse<String> answer = TestServer.post("/Patient", """
                {"resourceType":"Patient","identifier":[{"system":"https://siklus.id/fhir/sid/no-rm/uji","value":"LAMPIRAN"}],"active":true,
                 "name":[{"use":"official","text":"Pasien Foto"}],"gender":"male","birthDate":"1990-02-03","multipleBirthInteger":0,
                 "photo":[{"contentType":"image/svg+xml","data":"PHN2Zy8+"}]}""");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("SKL-5311");
    }

    private RefusedException refusal(DocumentReference document) {
        return catchThrowableOfType(RefusedException.class, () -> guard.check(document));
    }

    private static DocumentReference document(@org.jspecify.annotations.Nullable String type, int bytes) {
        DocumentReference document = new DocumentReference();
        document.addContent()
                .setAttachment(new Attachment().setContentType(type).setData(new byte[bytes]));
        return document;
    }
}
