package id.siklus.careplan;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;

/** One resource of a person, with its dates and codes read once. Used by one thread. */
final class Fact {

    private static final List<String> WHEN = List.of(
            "effective",
            "occurrence",
            "onset",
            "recordedDate",
            "performed",
            "period.start",
            "authored",
            "authoredOn",
            "whenHandedOver");

    private final Resource resource;
    private final String reference;
    private final ElementReader reader;
    private final Map<String, Optional<Moment>> dates = new HashMap<>(4);
    private final Map<String, List<String>> codes = new HashMap<>(4);

    Fact(Resource resource, ElementReader reader) {
        this.resource = resource;
        this.reference = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        this.reader = reader;
    }

    Resource resource() {
        return resource;
    }

    /** @return such as {@code Immunization/123} */
    String reference() {
        return reference;
    }

    ZoneId zone() {
        return reader.zone();
    }

    /** @return empty when the element is missing, tells no date, or less than a day */
    Optional<Moment> date(String path) {
        return dates.computeIfAbsent(path, wanted -> reader.date(resource, wanted));
    }

    /** @return when it was found, given or noted, wherever its type has that; empty for what tells no day */
    Optional<Moment> when() {
        return WHEN.stream().map(this::date).flatMap(Optional::stream).findFirst();
    }

    /** @return keys of {@link CodeSet} */
    List<String> codes(String path) {
        return codes.computeIfAbsent(path, wanted -> reader.codes(resource, wanted));
    }

    boolean fulfils(Requirement requirement) {
        for (Requirement.Filter filter : requirement.filters()) {
            if (!filter.codes().holdsAny(codes(filter.path()))) {
                return false;
            }
        }
        return true;
    }
}
