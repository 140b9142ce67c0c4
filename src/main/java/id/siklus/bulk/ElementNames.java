package id.siklus.bulk;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeResourceDefinition;
import id.siklus.fhir.ErrorCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of {@code _elements}: top level elements that a type which is exported has. A slip of the pen would otherwise leave an element out of a million resources. */
final class ElementNames {

    private final FhirContext context;

    ElementNames(FhirContext context) {
        this.context = context;
    }

    Set<String> of(List<SentParameter> sent, Set<String> types, Objections objections) {
        Set<String> names = new TreeSet<>();
        if (types.isEmpty()) {
            // None of them is a type: that is the fault to tell.
            return names;
        }
        for (SentParameter parameter : sent) {
            if (isElement(parameter.value(), types)) {
                names.add(parameter.value());
            } else {
                objections.add(ErrorCode.EXPORT_ELEMENT_UNKNOWN, parameter, Objections.shown(parameter.value()));
            }
        }
        return names;
    }

    private boolean isElement(String name, Set<String> types) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return types.stream().anyMatch(type -> has(type, name));
        }
        return types.contains(name.substring(0, dot)) && has(name.substring(0, dot), name.substring(dot + 1));
    }

    private boolean has(String type, String element) {
        RuntimeResourceDefinition definition = context.getResourceDefinition(type);
        return element.equals("id")
                || element.equals("meta")
                || definition.getChildren().stream()
                        .map(BaseRuntimeChildDefinition::getElementName)
                        .anyMatch(child -> child.equals(element) || child.equals(element + "[x]"));
    }
}
