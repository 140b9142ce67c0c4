package id.siklus.projection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a {@code $run}, from its URL and from a Parameters body. The body is read here and not by HAPI, which refuses a Parameters with a ViewDefinition in
 * it.
 *
 * @param texts those with a value, by name
 * @param view the ViewDefinition in the body; null for none
 */
record RunParameters(Map<String, String> texts, @Nullable JsonNode view) {

    static final String VIEW_REFERENCE = "viewReference";
    static final String VIEW_RESOURCE = "viewResource";
    static final String FORMAT = "_format";
    static final String HEADER = "header";
    static final String LIMIT = "_limit";
    static final String PATIENT = "patient";
    static final String SINCE = "_since";

    private static final Set<String> KNOWN =
            Set.of(VIEW_REFERENCE, VIEW_RESOURCE, FORMAT, HEADER, LIMIT, PATIENT, SINCE);
    private static final int BAD_REQUEST = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws RefusedException 400 for an unknown or repeated parameter, and for a body that is no Parameters in JSON */
    static RunParameters of(HttpServletRequest request) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : values) {
                put(texts, name, value);
            }
        });
        JsonNode view = null;
        if (request.getMethod().equals("POST")) {
            byte[] body = request.getInputStream().readAllBytes();
            if (body.length > 0) {
                requireJson(request);
                view = read(body, texts);
            }
        }
        return new RunParameters(texts, view);
    }

    private static void requireJson(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        // A form that only mentions JSON has passed the guard of bodies unread.
        if (!type.split(";", 2)[0].strip().endsWith("json")) {
            throw refusal(ErrorCode.RUN_BODY, "Content-Type");
        }
    }

    private static @Nullable JsonNode read(byte[] body, Map<String, String> texts) throws IOException {
        JsonNode parameters = JSON.readTree(body);
        if (!parameters.path("resourceType").asText().equals("Parameters")) {
            throw refusal(ErrorCode.RUN_BODY, "Parameters");
        }
        JsonNode view = null;
        for (JsonNode parameter : parameters.path("parameter")) {
            String name = parameter.path("name").asText();
            if (name.equals(VIEW_RESOURCE)) {
                if (view != null || !parameter.has("resource")) {
                    throw refusal(ErrorCode.RUN_PARAMETER_WRONG, name, "ViewDefinition");
                }
                view = parameter.get("resource");
            } else {
                put(texts, name, value(parameter));
            }
        }
        return view;
    }

    private static String value(JsonNode parameter) {
        var names = parameter.fieldNames();
        while (names.hasNext()) {
            String name = names.next();
            if (name.startsWith("value")) {
                JsonNode value = parameter.get(name);
                return value.isObject() ? value.path("reference").asText() : value.asText();
            }
        }
        return "";
    }

    private static void put(Map<String, String> texts, String name, String value) {
        if (!KNOWN.contains(name) || name.equals(VIEW_RESOURCE)) {
            throw refusal(ErrorCode.RUN_PARAMETER_UNKNOWN, name, String.join(", ", new java.util.TreeSet<>(KNOWN)));
        }
        if (value.isBlank() || texts.putIfAbsent(name, value.strip()) != null) {
            throw refusal(ErrorCode.RUN_PARAMETER_WRONG, name, "1..1");
        }
    }

    /** @return empty for none */
    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** @param expected of which kind the value should have been */
    static RefusedException wrong(String name, String expected) {
        return refusal(ErrorCode.RUN_PARAMETER_WRONG, name, expected);
    }

    static RefusedException refusal(ErrorCode code, String name, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = name.length() > 100 ? name.substring(0, 100) : name;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new RefusedException(BAD_REQUEST, Issue.error(code, name.isEmpty() ? "" : (String) all[0], all));
    }
}
