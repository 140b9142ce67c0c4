package id.siklus.careplan;

import java.util.Arrays;
import java.util.Optional;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;

/** Why a CarePlan that was written holds no longer (docs/adr/0022). */
enum PlanEnd {
    /** What it stood on was never so: a pregnancy entered in error, a birth date that was corrected. */
    UNFOUNDED(CarePlanStatus.ENTEREDINERROR, "Data yang mendasari rencana ini dibatalkan atau dikoreksi"),
    MERGED(CarePlanStatus.REVOKED, "Rekam sasaran ini digabungkan ke rekam lain, yang punya rencananya sendiri"),
    MOVED(CarePlanStatus.REVOKED, "Sasaran kini dikelola fasilitas lain, yang meneruskan rencananya"),
    WITHDRAWN(CarePlanStatus.REVOKED, "Rencana layanan ini tidak berlaku lagi");

    private final CarePlanStatus status;
    private final String reason;

    PlanEnd(CarePlanStatus status, String reason) {
        this.status = status;
        this.reason = reason;
    }

    CarePlanStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    /** @param content as it is kept; hashes are no names */
    static Optional<PlanEnd> of(String content) {
        return Arrays.stream(values()).filter(end -> end.name().equals(content)).findFirst();
    }
}
