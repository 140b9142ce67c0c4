package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** A file that no job has written: one OperationOutcome for each parameter that was left out. */
final class Warnings {

    /** No file of a job has this name. */
    static final String NAME = "warnings";

    private Warnings() {}

    static byte[] ndjson(FhirContext context, ExportRequest request) {
        StringBuilder lines = new StringBuilder();
        for (String text : request.ignored()) {
            OperationOutcome outcome = new OperationOutcome();
            outcome.addIssue()
                    .setSeverity(IssueSeverity.WARNING)
                    .setCode(OperationOutcome.IssueType.NOTSUPPORTED)
                    .getDetails()
                    .setText(text)
                    .addCoding()
                    .setSystem(ErrorCode.SYSTEM)
                    .setCode(ErrorCode.EXPORT_PARAMETER_UNKNOWN.code());
            lines.append(context.newJsonParser().encodeResourceToString(outcome))
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
