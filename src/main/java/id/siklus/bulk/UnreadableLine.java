package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** One line for a row that nobody can read: which it is, without a word of what stands in it. */
final class UnreadableLine {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private UnreadableLine() {}

    static byte[] of(StoredRow row, Exception broken) {
        OperationOutcomeIssueComponent issue = Issue.error(ErrorCode.UNREADABLE_ROW, row.type, row.type + "/" + row.id)
                .in(INDONESIAN);
        issue.setDiagnostics(row.name() + " (" + broken.getClass().getSimpleName() + ")");
        return R4.newJsonParser()
                .encodeResourceToString(new OperationOutcome().addIssue(issue))
                .getBytes(StandardCharsets.UTF_8);
    }
}
