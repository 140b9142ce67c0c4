package id.siklus.projection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.siklus.fhir.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An object inside a ViewDefinition, which knows where it stands and notes what is wrong with it. */
final class Element {

    private static final Set<String> EVERYWHERE = Set.of("id", "extension", "modifierExtension");

    private final JsonNode node;
    private final String at;
    private final Faults faults;

    private Element(JsonNode node, String at, Faults faults) {
        this.node = node;
        this.at = at;
        this.faults = faults;
    }

    static Element of(JsonNode node, String at, Faults faults) {
        if (node.isObject()) {
            return new Element(node, at, faults);
        }
        faults.add(ErrorCode.VIEW_ELEMENT_WRONG, at, "object");
        return new Element(MissingNode.getInstance(), at, faults);
    }

    String at() {
        return at;
    }

    String at(String name) {
        return at + "." + name;
    }

    JsonNode node() {
        return node;
    }

    boolean has(String name) {
        return node.has(name);
    }

    void fault(ErrorCode code, String name, Object... arguments) {
        faults.add(code, name.isEmpty() ? at : at(name), arguments);
    }

    /** What is misspelt is not silently left out. */
    void knowsOnly(Set<String> names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name) && !EVERYWHERE.contains(name) && !name.startsWith("_")) {
                fault(ErrorCode.VIEW_ELEMENT_UNKNOWN, name);
            }
        });
    }

    /** @return empty for none */
    String text(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return "";
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            fault(ErrorCode.VIEW_ELEMENT_WRONG, name, "string");
            return "";
        }
        return value.textValue();
    }

    String requiredText(String name) {
        if (!has(name)) {
            fault(ErrorCode.VIEW_ELEMENT_MISSING, name);
        }
        return text(name);
    }

    boolean flag(String name) {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            fault(ErrorCode.VIEW_ELEMENT_WRONG, name, "boolean");
        }
        return value.booleanValue();
    }

    /** @return none for a list that is not there; an empty one is a fault */
    List<Element> list(String name) {
        List<Element> elements = new ArrayList<>();
        List<JsonNode> values = values(name);
        for (int i = 0; i < values.size(); i++) {
            elements.add(of(values.get(i), at(name) + "[" + i + "]", faults));
        }
        return elements;
    }

    List<Definition.Expression> expressions(String name) {
        List<Definition.Expression> expressions = new ArrayList<>();
        List<JsonNode> values = values(name);
        for (int i = 0; i < values.size(); i++) {
            String place = name + "[" + i + "]";
            if (values.get(i).isTextual()) {
                expressions.add(
                        new Definition.Expression(at(place), values.get(i).textValue()));
            } else {
                fault(ErrorCode.VIEW_ELEMENT_WRONG, place, "string");
            }
        }
        return expressions;
    }

    private List<JsonNode> values(String name) {
        JsonNode value = node.path(name);
        List<JsonNode> values = new ArrayList<>();
        if (value.isMissingNode()) {
            return values;
        }
        if (!value.isArray() || value.isEmpty()) {
            fault(ErrorCode.VIEW_ELEMENT_WRONG, name, "array");
            return values;
        }
        value.forEach(values::add);
        return values;
    }
}
