package id.siklus.demo;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A place that gives or oversees care.
 *
 * @param id logical id of its Organization, which is also its facility code
 * @param parent id of the facility it belongs to
 * @param region the area it stands in: a village, or the province or kabupaten/kota of a Dinkes
 * @param zone local time of its region; a month of a report is a local month
 */
public record Facility(
        String id,
        FacilityLevel level,
        String name,
        Optional<String> parent,
        Region region,
        ZoneId zone,
        double latitude,
        double longitude) {

    /** @return id of the Location of its building or place of service */
    public String locationId() {
        return id + "-lok";
    }
}
