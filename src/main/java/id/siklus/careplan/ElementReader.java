package id.siklus.careplan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.TimeType;

/** Reads dates and codes at plain paths. FHIRPath would say the same a hundred times slower. */
final class ElementReader {

    /** Path of the codes of one extension: {@code extension/<url>}. */
    static final String EXTENSION = "extension/";

    private final ZoneId zone;
    private final Function<String, Optional<Resource>> resolver;
    private final Optional<LocalDate> birth;

    /**
     * @param zone of the facility
     * @param resolver finds a Medication by its reference
     * @param birth the day to which a time without a day belongs
     */
    ElementReader(ZoneId zone, Function<String, Optional<Resource>> resolver, Optional<LocalDate> birth) {
        this.zone = zone;
        this.resolver = resolver;
        this.birth = birth;
    }

    ZoneId zone() {
        return zone;
    }

    Optional<Moment> date(Resource resource, String path) {
        return at(resource, path).stream()
                .map(this::moment)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Moment> moment(Base value) {
        if (value instanceof Period period) {
            return moment(period.hasStart() ? period.getStartElement() : period.getEndElement());
        }
        if (value instanceof TimeType time && time.hasValue()) {
            return birth.map(day -> Moment.at(day.atTime(LocalTime.parse(time.getValue()))));
        }
        return value instanceof BaseDateTimeType date && date.hasValue() ? moment(date) : Optional.empty();
    }

    private Optional<Moment> moment(BaseDateTimeType date) {
        return switch (date.getPrecision()) {
            case YEAR, MONTH -> Optional.empty();
            case DAY -> Optional.of(Moment.on(LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay())));
            default ->
                Optional.of(Moment.at(LocalDateTime.ofInstant(date.getValue().toInstant(), zone)));
        };
    }

    List<String> codes(Resource resource, String path) {
        List<String> keys = new ArrayList<>();
        List<? extends Base> values = path.startsWith(EXTENSION)
                ? ((DomainResource) resource)
                        .getExtensionsByUrl(path.substring(EXTENSION.length())).stream()
                                .map(extension -> (Base) extension.getValue())
                                .toList()
                : at(resource, path);
        values.forEach(value -> add(keys, resource, value));
        return keys;
    }

    private void add(List<String> keys, Resource resource, Base value) {
        if (value instanceof CodeableConcept concept) {
            concept.getCoding().forEach(coding -> add(keys, resource, coding));
        } else if (value instanceof Coding coding) {
            keys.add(CodeSet.key(coding.hasSystem() ? coding.getSystem() : "", coding.getCode()));
        } else if (value instanceof Identifier identifier) {
            keys.add(CodeSet.key(identifier.hasSystem() ? identifier.getSystem() : "", identifier.getValue()));
        } else if (value instanceof CanonicalType canonical && canonical.hasValue()) {
            keys.add(form(canonical.getValue()));
        } else if (value instanceof Reference reference && reference.hasReference()) {
            medication(resource, reference.getReference()).ifPresent(found -> keys.addAll(codes(found, "code")));
        } else if (value instanceof PrimitiveType<?> primitive && primitive.hasValue()) {
            keys.add(CodeSet.key("", String.valueOf(primitive.primitiveValue())));
        }
    }

    /** A form's address up to its last slash is the system, the rest the code; a version does not matter. */
    static String form(String canonical) {
        int bar = canonical.indexOf('|');
        String url = bar < 0 ? canonical : canonical.substring(0, bar);
        int slash = url.lastIndexOf('/');
        return CodeSet.key(url.substring(0, Math.max(slash, 0)), url.substring(slash + 1));
    }

    private Optional<Resource> medication(Resource resource, String reference) {
        if (reference.startsWith("#")) {
            return ((DomainResource) resource)
                    .getContained().stream()
                            .filter(each -> each.getIdElement().getIdPart().equals(reference.substring(1)))
                            .findFirst();
        }
        return resolver.apply(reference);
    }

    private static List<Base> at(Resource resource, String path) {
        List<Base> found = List.of(resource);
        for (String step : path.split("\\.", -1)) {
            List<Base> next = new ArrayList<>();
            for (Base base : found) {
                Base[] values = base.getProperty(step.hashCode(), step, false);
                if (values != null) {
                    next.addAll(List.of(values));
                }
            }
            found = next;
        }
        return found;
    }
}
