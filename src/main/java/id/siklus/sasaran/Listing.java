package id.siklus.sasaran;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Patient;

/**
 * A list, or a page of one.
 *
 * @param now the clock by which what is late was told
 * @param total persons on all pages
 * @param people by id, in the order of the list
 * @param services what the list is about, by the same ids
 * @param plans the CarePlans in which those stand, by key; none where only the services are shown
 */
record Listing(
        Place place,
        Asked asked,
        Instant now,
        int total,
        Map<String, Patient> people,
        Map<String, List<PlannedService>> services,
        Map<Long, StoredPlan> plans) {

    boolean hasNext() {
        return asked.count() > 0 && asked.offset() + asked.count() < total;
    }
}
