package id.siklus.bulk;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.LocalText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.IdType;

/** The people to whom an export is limited. */
final class AskedPatients {

    private static final Set<ExportLevel> LEVELS = Set.of(ExportLevel.PATIENT, ExportLevel.GROUP);
    private static final int MOST = 1_000;
    private static final LocalText A_PATIENT =
            new LocalText("rujukan seperti Patient/123", "a reference such as Patient/123");

    private AskedPatients() {}

    /** Left out, a limit to some people would show all the others: refused wherever it is not served. */
    static Set<String> of(ExportLevel level, SentParameters sent, Objections objections) {
        List<SentParameter> asked = sent.named(KickOffParameter.PATIENT);
        if (asked.isEmpty()) {
            return Set.of();
        }
        if (!sent.byPost() || !LEVELS.contains(level)) {
            objections.add(ErrorCode.EXPORT_PATIENT_MISPLACED, asked.get(0));
            return Set.of();
        }
        if (asked.size() > MOST) {
            objections.add(ErrorCode.EXPORT_PATIENTS_TOO_MANY, asked.get(MOST), "patient", asked.size(), MOST);
            return Set.of();
        }
        Set<String> ids = new TreeSet<>();
        for (SentParameter patient : asked) {
            IdType id = new IdType(patient.value());
            if (patient.type().equals("Reference") && "Patient".equals(id.getResourceType()) && id.hasIdPart()) {
                ids.add(id.getIdPart());
            } else if (!patient.value().isBlank()) {
                objections.add(
                        ErrorCode.EXPORT_BAD_VALUE,
                        patient,
                        patient.name(),
                        Objections.shown(patient.value()),
                        A_PATIENT);
            }
        }
        return ids;
    }
}
