package id.siklus.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Resource;

/** Which identifiers of a resource are business keys; configured, because numberings belong to the field. */
final class BusinessIdentifiers {

    private static final int IDENTIFIER = "identifier".hashCode();

    private record Numbering(String system, String value) {}

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

    /** @return the types whose resources may have business identifiers */
    Set<String> types() {
        return Collections.unmodifiableSet(systems.keySet());
    }

    /** @return in the order of the resource, each once; empty for a resource that nobody numbers */
    List<BusinessKey> of(Resource resource) {
        if (!number(resource.fhirType())) {
            return List.of();
        }
        Base[] values = resource.getProperty(IDENTIFIER, "identifier", false);
        return keys(
                resource.fhirType(),
                Stream.of(values == null ? new Base[0] : values)
                        .filter(Identifier.class::isInstance)
                        .map(Identifier.class::cast)
                        .filter(identifier ->
                                identifier.hasValue() && identifier.getUse() != Identifier.IdentifierUse.OLD)
                        .map(identifier ->
                                new Numbering(String.valueOf(identifier.getSystem()), identifier.getValue())));
    }

    /** @param stored the resource as JSON, of which nothing but its identifiers is looked at */
    List<BusinessKey> of(String type, JsonNode stored) {
        JsonNode identifier = stored.path("identifier");
        List<JsonNode> all = new ArrayList<>();
        if (identifier.isArray()) {
            identifier.forEach(all::add);
        } else {
            all.add(identifier);
        }
        return keys(
                type,
                all.stream()
                        .filter(one -> !one.path("value").asText().isEmpty()
                                && !one.path("use").asText().equals("old"))
                        .map(one -> new Numbering(
                                one.path("system").asText(), one.path("value").asText())));
    }

    /** @return SHA-256 of what is configured; the same for the same numberings in any order */
    byte[] fingerprint() {
        String all = systems.entrySet().stream()
                .flatMap(type -> type.getValue().stream().map(system -> type.getKey() + "|" + system))
                .sorted()
                .collect(Collectors.joining("\n"));
        return BusinessKey.sha256(all);
    }

    private List<BusinessKey> keys(String type, Stream<Numbering> numberings) {
        List<String> known = systems.getOrDefault(type, List.of());
        return numberings
                .filter(numbering -> known.stream().anyMatch(system -> matches(system, numbering.system())))
                .map(numbering -> new BusinessKey(
                        type, numbering.system(), numbering.value().trim()))
                .distinct()
                .toList();
    }

    /** A system that ends with a slash stands for the numberings below it; any other for itself: {@code .../nik} is not {@code .../nik-ibu}. */
    private static boolean matches(String known, String system) {
        return known.endsWith("/") ? system.startsWith(known) : system.equals(known);
    }
}
