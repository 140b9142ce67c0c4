package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** A file that no job has written: one OperationOutcome for each parameter that was left out. */
final class Warnings {

    /** No file of a job has this name. */
    static final String NAME = "warnings";

    /** What the engine has to say has no code of its own. */
    private static final Pattern CODED = Pattern.compile("(SKL-\\d{4}) (.*)", Pattern.DOTALL);

    private Warnings() {}

    static byte[] ndjson(FhirContext context, ExportRequest request) {
        StringBuilder lines = new StringBuilder();
        for (String ignored : request.ignored()) {
            Matcher coded = CODED.matcher(ignored);
            boolean known = coded.matches();
            OperationOutcome outcome = new OperationOutcome();
            outcome.addIssue()
                    .setSeverity(IssueSeverity.WARNING)
                    .setCode(OperationOutcome.IssueType.NOTSUPPORTED)
                    .getDetails()
                    .setText(known ? coded.group(2) : ignored)
                    .addCoding()
                    .setSystem(ErrorCode.SYSTEM)
                    .setCode(known ? coded.group(1) : ErrorCode.EXPORT_PARAMETER_UNKNOWN.code());
            lines.append(context.newJsonParser().encodeResourceToString(outcome))
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
