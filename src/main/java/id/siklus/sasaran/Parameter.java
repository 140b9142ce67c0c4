package id.siklus.sasaran;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.jspecify.annotations.Nullable;

/** The parameters of {@code $sasaran}, by their names in the guide. */
enum Parameter {
    STATUS("status"),
    PERIOD("period"),
    START("start"),
    END("end"),
    SERVICE("service"),
    STAGE("stage"),
    VILLAGE("village"),
    COUNT("_count"),
    OFFSET("_offset");

    /** What makes any list shorter, printed ones too. */
    static final Set<Parameter> NARROWING = EnumSet.of(SERVICE, STAGE, VILLAGE);

    static final Set<Parameter> ALL = EnumSet.allOf(Parameter.class);

    private final String name;

    Parameter(String name) {
        this.name = name;
    }

    String text() {
        return name;
    }

    static String names(Set<Parameter> some) {
        return some.stream().map(Parameter::text).collect(Collectors.joining(", "));
    }

    /** @return what a query and a body say together, in that order */
    static Map<String, List<String>> sent(Map<String, String[]> query, @Nullable Object body) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        query.forEach((name, values) -> sent.put(name, Arrays.asList(values)));
        if (body instanceof Parameters parameters) {
            Map<String, List<String>> inBody = new HashMap<>(parameters.getParameter().stream()
                    .collect(Collectors.groupingBy(
                            ParametersParameterComponent::getName,
                            Collectors.mapping(
                                    parameter -> String.valueOf(
                                            parameter.hasValue()
                                                    ? parameter.getValue().primitiveValue()
                                                    : ""),
                                    Collectors.toList()))));
            inBody.forEach((name, values) -> sent.merge(
                    name,
                    values,
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        }
        return sent;
    }
}
