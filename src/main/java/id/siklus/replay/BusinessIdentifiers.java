package id.siklus.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/** Which identifiers of a resource are business keys; configured, because numberings belong to the field. */
final class BusinessIdentifiers {

    private static final int IDENTIFIER = "identifier".hashCode();

    private final Map<String, List<String>> systems = new HashMap<>();

    /** @param unique such as {@code Encounter|http://sys-ids.kemkes.go.id/encounter/} */
    BusinessIdentifiers(List<String> unique) {
        for (String one : unique) {
            int bar = one.indexOf('|');
            systems.computeIfAbsent(one.substring(0, bar), type -> new ArrayList<>())
                    .add(one.substring(bar + 1));
        }
    }

    /** @return whether resources of the type may have business identifiers */
    boolean number(String type) {
        return systems.containsKey(type);
    }

    /** @return in the order of the resource, each once; empty for a resource that nobody numbers */
    List<BusinessKey> of(Resource resource) {
        List<String> known = systems.get(resource.fhirType());
        if (known == null) {
            return List.of();
        }
        Base[] values = resource.getProperty(IDENTIFIER, "identifier", false);
        return Stream.of(values == null ? new Base[0] : values)
                .filter(Identifier.class::isInstance)
                .map(Identifier.class::cast)
                .filter(identifier -> identifier.hasValue()
                        && identifier.getUse() != Identifier.IdentifierUse.OLD
                        && known.stream().anyMatch(system -> matches(system, String.valueOf(identifier.getSystem()))))
                .map(identifier -> new BusinessKey(
                        resource.fhirType(),
                        identifier.getSystem(),
                        identifier.getValue().trim()))
                .distinct()
                .toList();
    }

    /** A system that ends with a slash stands for the numberings below it; any other for itself: {@code .../nik} is not {@code .../nik-ibu}. */
    private static boolean matches(String known, String system) {
        return known.endsWith("/") ? system.startsWith(known) : system.equals(known);
    }
}
