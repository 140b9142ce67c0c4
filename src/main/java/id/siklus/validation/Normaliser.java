package id.siklus.validation;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationPositionComponent;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;

/**
 * Brings one resource into the form that is stored, and tells every change. Values are never changed but for the URLs of the table and a narrative that must
 * not be shown; times keep the offset they were sent with.
 */
final class Normaliser {

    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal WEST = BigDecimal.valueOf(94);
    private static final BigDecimal EAST = BigDecimal.valueOf(142);
    private static final BigDecimal NORTH = BigDecimal.valueOf(7);
    private static final BigDecimal SOUTH = BigDecimal.valueOf(-12);

    /** Elements that are no URL of a code or identifier although their type is uri. */
    private static final Set<String> LEFT_ALONE = Set.of("id", "fullUrl", "div", "implicitRules");

    private Normaliser() {}

    /** @param path FHIRPath of the resource in the request, such as {@code Bundle.entry[0].resource} or {@code Patient} */
    static List<Issue> normalise(Resource resource, String path) {
        List<Issue> issues = new ArrayList<>();
        if (resource instanceof MetadataResource) {
            return issues; // definitions mean their URLs literally
        }
        walk(resource, path, issues);
        dropUnsafeNarratives(resource, path, issues);
        if (resource instanceof Location location && location.hasPosition()) {
            noticeSwappedCoordinates(location.getPosition(), path, issues);
        }
        return issues;
    }

    private static void walk(Base element, String path, List<Issue> issues) {
        for (Property property : element.children()) {
            List<Base> values = property.getValues();
            for (int i = 0; i < values.size(); i++) {
                Base value = values.get(i);
                if (value == null || LEFT_ALONE.contains(property.getName())) {
                    continue;
                }
                if (value instanceof UriType uri && uri.hasValue()) {
                    Optional<String> canonical = NormalisationTable.canonical(uri.getValue());
                    if (canonical.isPresent()) {
                        issues.add(Issue.warning(
                                ErrorCode.URL_NORMALISED, child(path, property, i), uri.getValue(), canonical.get()));
                        uri.setValue(canonical.get());
                    }
                }
                if (!value.isPrimitive() || ((org.hl7.fhir.r4.model.Element) value).hasExtension()) {
                    walk(value, child(path, property, i), issues);
                }
            }
        }
    }

    private static String child(String path, Property property, int index) {
        String name = property.getName().replace("[x]", "");
        return path + '.' + name + (property.getMaxCardinality() > 1 ? "[" + index + "]" : "");
    }

    private static void dropUnsafeNarratives(Resource resource, String path, List<Issue> issues) {
        if (!(resource instanceof DomainResource domain)) {
            return;
        }
        if (domain.hasText() && !NarrativePolicy.allows(domain.getText())) {
            domain.setText(null);
            issues.add(Issue.warning(ErrorCode.NARRATIVE_DROPPED, path + ".text.div"));
        } else if (domain.hasText() && NarrativePolicy.takeOutExternalLinks(domain.getText())) {
            issues.add(Issue.warning(ErrorCode.NARRATIVE_LINKS, path + ".text.div"));
        }
        int index = 0;
        for (Resource contained : domain.getContained()) {
            dropUnsafeNarratives(contained, path + ".contained[" + index++ + "]", issues);
        }
    }

    /** All of Indonesia lies between 94 and 142 degrees east and 12 degrees south and 7 degrees north. */
    private static void noticeSwappedCoordinates(LocationPositionComponent position, String path, List<Issue> issues) {
        BigDecimal latitude = position.getLatitude();
        BigDecimal longitude = position.getLongitude();
        if (latitude == null || longitude == null) {
            return;
        }
        boolean beyondPole = latitude.abs().compareTo(POLE) > 0;
        boolean swappedIndonesia = within(latitude, WEST, EAST) && within(longitude, SOUTH, NORTH);
        if (beyondPole || swappedIndonesia) {
            issues.add(Issue.warning(
                    ErrorCode.SWAPPED_COORDINATES,
                    path + ".position",
                    latitude.toPlainString(),
                    longitude.toPlainString()));
        }
    }

    private static boolean within(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
