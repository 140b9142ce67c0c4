package id.siklus.tugas;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * One thing for which somebody must go to a person's home.
 *
 * @param missed when it was missed, or the sign seen: a visit after that answers it
 * @param known from when on people could know: what they closed after that, they closed with this in it
 * @param value what the Task says of it, beside the code
 * @param plan key of the CarePlan, and its id
 * @param stale it is too long ago to send somebody for this alone
 */
record Demand(
        Coding reason,
        Coding what,
        Type value,
        Instant missed,
        Instant known,
        Visitor visitor,
        List<Coding> roles,
        Set<String> visits,
        Duration within,
        boolean urgent,
        boolean stale,
        @Nullable Long plan,
        @Nullable String carePlan) {

    boolean isAnsweredBy(HomeVisit visit) {
        return visit.at().isAfter(missed) && visit.types().stream().anyMatch(visits::contains);
    }
}
