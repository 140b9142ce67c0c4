package id.siklus.bulk;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a kick-off may ask for (Bulk Data 3.0), and of which FHIR types its values are in a body. */
enum KickOffParameter {
    OUTPUT_FORMAT("_outputFormat", true, "string", "code", "uri"),
    SINCE("_since", true, "instant", "dateTime", "string"),
    UNTIL("_until", true, "instant", "dateTime", "string"),
    TYPE("_type", false, "string", "code"),
    TYPE_FILTER("_typeFilter", false, "string"),
    ELEMENTS("_elements", false, "string"),
    PATIENT("patient", false, "Reference"),
    ASSOCIATED("includeAssociatedData", false, "code", "string"),
    ORGANIZED_BY("organizeOutputBy", true, "string", "code"),
    PARTIAL("allowPartialManifests", true, "boolean");

    /** These are FHIR's, about the form of the answer, and mean nothing to an export. */
    static final Set<String> OF_EVERY_REQUEST = Set.of("_format", "_pretty");

    private static final Set<KickOffParameter> LISTS = Set.of(TYPE, ELEMENTS, ASSOCIATED);

    private final String key;
    private final boolean single;
    private final Set<String> types;

    KickOffParameter(String key, boolean single, String... types) {
        this.key = key;
        this.single = single;
        this.types = Set.of(types);
    }

    static Optional<KickOffParameter> named(String name) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.key.equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(KickOffParameter::key).collect(Collectors.joining(", "));
    }

    String key() {
        return key;
    }

    boolean isSingle() {
        return single;
    }

    /** @return whether it is a list, and an entry of it is missing: a name that was lost on the way, not one that nobody meant */
    boolean isListWithGap(String value) {
        return LISTS.contains(this) && Arrays.stream(value.split(",", -1)).anyMatch(String::isBlank);
    }

    boolean takes(String type) {
        return type.equals(SentParameter.OF_URL) || types.contains(type);
    }

    String types() {
        return types.stream().sorted().collect(Collectors.joining(", "));
    }
}
