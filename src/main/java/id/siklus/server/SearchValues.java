package id.siklus.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.NumberParam;
import ca.uhn.fhir.rest.param.QuantityParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.LocalText;
import id.siklus.storage.ServedApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/**
 * The search parameters whose value or modifier cannot be read. HAPI's words for them name neither the parameter nor the form that it expects, and a modifier
 * that it does not know it passes over in silence, which answers another question. The values are read by HAPI's own readers, so that nothing is refused here
 * that it would have understood.
 */
final class SearchValues {

    private static final LocalText DATE = new LocalText(
            "YYYY, YYYY-MM, YYYY-MM-DD, atau YYYY-MM-DDThh:mm:ss+07:00, boleh didahului eq, ne, gt, ge, lt, le, sa atau eb;"
                    + " untuk rentang ulangi parameternya, satu dengan ge dan satu dengan le",
            "YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss+07:00, after eq, ne, gt, ge, lt, le, sa or eb if you like;"
                    + " for a range repeat the parameter, once with ge and once with le");
    private static final LocalText NUMBER = new LocalText(
            "bilangan dengan titik desimal, misalnya 5.4 atau ge5.4",
            "a number with a decimal point, such as 5.4 or ge5.4");
    private static final LocalText QUANTITY = new LocalText(
            "bilangan|sistem|satuan atau bilangan saja, misalnya gt37.5|http://unitsofmeasure.org|Cel",
            "number|system|unit or the number alone, such as gt37.5|http://unitsofmeasure.org|Cel");
    private static final LocalText WHETHER = new LocalText("true atau false", "true or false");
    static final LocalText WHOLE = new LocalText("bilangan bulat mulai dari 0", "a whole number, 0 or more");

    private static final Map<SearchParamType, Set<String>> MODIFIERS = Map.of(
            SearchParamType.TOKEN, Set.of("missing", "not", "in", "not-in", "above", "below"),
            SearchParamType.STRING, Set.of("missing", "exact"),
            SearchParamType.URI, Set.of("missing", "above", "below"),
            SearchParamType.REFERENCE, Set.of("missing", "above", "below", "[type]"),
            SearchParamType.DATE, Set.of("missing"),
            SearchParamType.NUMBER, Set.of("missing"),
            SearchParamType.QUANTITY, Set.of("missing"));

    private static final Map<String, Set<String>> CLOSED = Map.of(
            "_summary", Set.of("true", "false", "text", "data", "count"),
            "_total", Set.of("none", "estimate", "accurate"));

    private static final Set<String> HIERARCHY = Set.of("above", "below");

    private final FhirContext context;
    private final Map<String, Map<String, SearchParamType>> types = new HashMap<>();

    SearchValues(FhirContext context, ServedApi api) {
        this.context = context;
        for (String type : api.resourceTypes()) {
            types.put(
                    type,
                    api.type(type).orElseThrow().getSearchParam().stream()
                            .collect(Collectors.toMap(
                                    parameter -> parameter.getName(), parameter -> parameter.getType(), (a, b) -> a)));
        }
    }

    /** @param place FHIRPath of the address in a Bundle, empty for the request's own; {@return an issue for each parameter that cannot be read} */
    List<Issue> objections(String type, Map<String, String[]> parameters, String place) {
        List<Issue> issues = new ArrayList<>();
        parameters.forEach((parameter, values) -> objection(type, parameter, values)
                .ifPresent(found -> issues.add(Issue.error(
                        found.code(),
                        place.isEmpty() ? parameter : place,
                        found.arguments().toArray()))));
        return issues;
    }

    private Optional<Issue> objection(String type, String parameter, String[] values) {
        if (parameter.startsWith("_has:")) {
            String[] parts = parameter.split(":", 4);
            return parts.length == 4 ? ofChain(parts[1], parts[3], parameter, values) : Optional.empty();
        }
        if (CLOSED.containsKey(parameter)) {
            Set<String> known = CLOSED.get(parameter);
            return refuseUnless(
                    known::contains,
                    parameter,
                    values,
                    String.join(", ", known.stream().sorted().toList()));
        }
        if ("_offset".equals(parameter) || "_count".equals(parameter)) {
            return refuseUnless(value -> value.matches("\\d{1,9}"), parameter, values, WHOLE);
        }
        return ofChain(type, parameter, parameter, values);
    }

    /** @param rest of a chain, as seen from the type */
    private Optional<Issue> ofChain(String type, String rest, String parameter, String[] values) {
        int dot = rest.indexOf('.');
        if (dot > 0) {
            String link = rest.substring(0, dot);
            int colon = link.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : ofChain(link.substring(colon + 1), rest.substring(dot + 1), parameter, values);
        }
        int colon = rest.indexOf(':');
        String name = colon < 0 ? rest : rest.substring(0, colon);
        SearchParamType kind = types.getOrDefault(type, Map.of()).get(name);
        if (kind == null) {
            return Optional.empty();
        }
        if (colon < 0) {
            return ofValues(kind, parameter, values);
        }
        String modifier = rest.substring(colon + 1);
        if ("missing".equals(modifier)) {
            return refuseUnless(value -> "true".equals(value) || "false".equals(value), parameter, values, WHETHER);
        }
        if (name.startsWith("_") || isServed(kind, modifier)) {
            return Optional.empty();
        }
        String served = MODIFIERS.getOrDefault(kind, Set.of()).stream()
                .sorted()
                .map(one -> ":" + one)
                .collect(Collectors.joining(", "));
        return Optional.of(
                Issue.error(ErrorCode.BAD_SEARCH_MODIFIER, parameter, Shown.of(name), Shown.of(modifier), served));
    }

    /** Types of FHIR are HAPI's to know, hierarchies the facilities'. */
    private static boolean isServed(SearchParamType kind, String modifier) {
        Set<String> known = MODIFIERS.get(kind);
        return known == null
                || known.contains(modifier)
                || HIERARCHY.contains(modifier)
                || kind == SearchParamType.REFERENCE
                        && !modifier.isEmpty()
                        && Character.isUpperCase(modifier.charAt(0));
    }

    private Optional<Issue> ofValues(SearchParamType kind, String parameter, String[] values) {
        return switch (kind) {
            case DATE -> ofDates(parameter, values);
            case NUMBER ->
                refuseUnless(
                        value -> reads(() -> new NumberParam().setValueAsQueryToken(context, parameter, null, value)),
                        parameter,
                        terms(values),
                        NUMBER);
            case QUANTITY ->
                refuseUnless(
                        value -> reads(() -> new QuantityParam().setValueAsQueryToken(context, parameter, null, value)),
                        parameter,
                        terms(values),
                        QUANTITY);
            default -> Optional.empty();
        };
    }

    /** HAPI joins all values of a date to one range: what each says may be readable, and not what they say together. */
    private Optional<Issue> ofDates(String parameter, String[] values) {
        Optional<Issue> single = refuseUnless(
                value -> reads(
                        () -> new DateParam().setValueAsQueryToken(context, parameter, null, value.replace(' ', '+'))),
                parameter,
                terms(values),
                DATE);
        if (single.isPresent()) {
            return single;
        }
        List<QualifiedParamList> together = new ArrayList<>();
        for (String value : values) {
            together.add(QualifiedParamList.splitQueryStringByCommasIgnoreEscape(null, value));
        }
        return reads(() -> new DateRangeParam().setValuesAsQueryTokens(context, parameter, together))
                ? Optional.empty()
                : refusal(parameter, String.join(" & ", values), DATE);
    }

    private static String[] terms(String[] values) {
        List<String> terms = new ArrayList<>();
        for (String value : values) {
            terms.addAll(QualifiedParamList.splitQueryStringByCommasIgnoreEscape(null, value));
        }
        return terms.toArray(new String[0]);
    }

    private static boolean reads(Runnable reader) {
        try {
            reader.run();
            return true;
        } catch (DataFormatException | InvalidRequestException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Optional<Issue> refuseUnless(
            java.util.function.Predicate<String> readable, String parameter, String[] values, Object expected) {
        for (String value : values) {
            if (!value.isEmpty() && !readable.test(value)) {
                return refusal(parameter, value, expected);
            }
        }
        return Optional.empty();
    }

    private static Optional<Issue> refusal(String parameter, String value, Object expected) {
        return Optional.of(
                Issue.error(ErrorCode.BAD_SEARCH_VALUE, parameter, Shown.of(parameter), Shown.of(value), expected));
    }
}
