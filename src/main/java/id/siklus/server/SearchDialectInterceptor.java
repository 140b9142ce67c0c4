package id.siklus.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.PersonNumbers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Understands the spellings that SATUSEHAT's clients use although FHIR has others: {@code vaccineCode}, {@code partOf}, {@code _sort=lastUpdated},
 * {@code _revinclude=Organization:part-of}, {@code Patient?nik=}. They are rewritten before the request is routed.
 */
@Interceptor
final class SearchDialectInterceptor {

    private static final Map<String, Map<String, String>> PARAMETERS = Map.of(
            "Immunization", Map.of("vaccineCode", "vaccine-code"),
            "Organization", Map.of("partOf", "partof", "part-of", "partof"),
            "Location", Map.of("partOf", "partof", "part-of", "partof"),
            "Encounter", Map.of("partOf", "part-of", "partof", "part-of"));

    /** A parameter that stands for numbers of one system: {@code nik=9271...} is {@code identifier=https://fhir.kemkes.go.id/id/nik|9271...}. */
    private static final Map<String, Map<String, String>> NUMBERS = Map.of("Patient", Map.of("nik", PersonNumbers.NIK));

    private static final Map<String, String> SORTS =
            Map.of("lastUpdated", "_lastUpdated", "-lastUpdated", "-_lastUpdated", "id", "_id", "-id", "-_id");

    private static final Map<String, String> INCLUDES = Map.of(
            "Organization:part-of", "Organization:partof",
            "Organization:partOf", "Organization:partof",
            "Location:part-of", "Location:partof",
            "Location:partOf", "Location:partof");

    private static final Set<String> INCLUDE_PARAMETERS = Set.of("_include", "_revinclude");

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    void understandSatusehatSpellings(RequestDetails request) {
        Map<String, String[]> sent = request.getParameters();
        if (sent.isEmpty() || request.getResourceName() == null) {
            return;
        }
        String type = request.getResourceName();
        Map<String, String[]> understood = new LinkedHashMap<>();
        // Two spellings of one parameter are two conditions, as twice the same spelling is.
        sent.forEach((name, values) ->
                understood.merge(parameter(type, name), values(type, name, values), SearchDialectInterceptor::both));
        request.setParameters(understood);
    }

    private static String[] both(String[] some, String[] others) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(others)).toArray(String[]::new);
    }

    /** @param parameter {@code name=value} as it stands in a URL */
    static String understood(String type, String parameter) {
        String[] parts = parameter.split("=", 2);
        String name = parameter(type, parts[0]);
        return parts.length == 1 ? name : name + "=" + values(type, parts[0], new String[] {parts[1]})[0];
    }

    /** Keeps a modifier or a chain: {@code partOf:below} becomes {@code partof:below}. */
    private static String parameter(String type, String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != ':' && name.charAt(end) != '.') {
            end++;
        }
        String bare = name.substring(0, end);
        if (systemOf(type, name) != null) {
            return "identifier";
        }
        return PARAMETERS.getOrDefault(type, Map.of()).getOrDefault(bare, bare) + name.substring(end);
    }

    private static @Nullable String systemOf(String type, String name) {
        return NUMBERS.getOrDefault(type, Map.of()).get(name);
    }

    private static String[] values(String type, String name, String[] values) {
        String system = systemOf(type, name);
        String[] understood = values.clone();
        for (int i = 0; i < understood.length; i++) {
            if (system != null) {
                understood[i] = numbers(system, understood[i]);
            } else if ("_sort".equals(name)) {
                understood[i] = sort(understood[i]);
            } else if (INCLUDE_PARAMETERS.contains(name.split(":", 2)[0])) {
                understood[i] = INCLUDES.getOrDefault(understood[i], understood[i]);
            }
        }
        return understood;
    }

    private static String numbers(String system, String values) {
        return Arrays.stream(values.split(",", -1))
                .map(value -> value.isEmpty() || value.contains("|") ? value : system + "|" + value)
                .collect(Collectors.joining(","));
    }

    private static String sort(String keys) {
        String[] parts = keys.split(",", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = SORTS.getOrDefault(parts[i], parts[i]);
        }
        return String.join(",", parts);
    }
}
