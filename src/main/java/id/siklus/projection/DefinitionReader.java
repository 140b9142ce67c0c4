package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.fhir.ErrorCode;
import id.siklus.projection.Definition.Expression;
import id.siklus.projection.Definition.Field;
import id.siklus.projection.Definition.Repetition;
import id.siklus.projection.Definition.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Base;

/** Reads a ViewDefinition from JSON. ViewDefinition is no resource of R4, so HAPI has no parser for it. */
final class DefinitionReader {

    static final String ROOT = "ViewDefinition";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,62}");
    private static final String TYPES = "http://hl7.org/fhir/StructureDefinition/";
    private static final int DEEPEST = 20;

    /** Columns, selects, conditions and constants together; the guide's largest view has some forty. */
    private static final int MOST = 1_000;

    private static final Set<String> OF_SELECT =
            Set.of("column", "select", "forEach", "forEachOrNull", "repeat", "unionAll");
    private static final Set<String> OF_COLUMN = Set.of("name", "path", "description", "collection", "type", "tag");
    private static final Set<String> OF_CONDITION = Set.of("path", "description");

    private final FhirContext context;
    private final Faults faults;
    private int parts;

    DefinitionReader(FhirContext context, Faults faults) {
        this.context = context;
        this.faults = faults;
    }

    Definition read(JsonNode json) {
        Element root = Element.of(json, ROOT, faults);
        String resource = root.requiredText("resource");
        if (!resource.isEmpty() && !context.getResourceTypes().contains(resource)) {
            root.fault(ErrorCode.VIEW_RESOURCE_UNKNOWN, "resource", resource);
        }
        if (!root.has("select")) {
            root.fault(ErrorCode.VIEW_ELEMENT_MISSING, "select");
        }
        List<Expression> conditions = new ArrayList<>();
        for (Element where : counted(root, "where")) {
            where.knowsOnly(OF_CONDITION);
            conditions.add(new Expression(where.at("path"), where.requiredText("path")));
        }
        return new Definition(
                root.text("id"),
                root.text("url"),
                root.text("version"),
                root.text("name"),
                resource,
                constants(root),
                selects(root, "select", 0),
                conditions);
    }

    /** What is too much is told once and not looked at. */
    private List<Element> counted(Element parent, String name) {
        List<Element> elements = parent.list(name);
        boolean fitted = parts <= MOST;
        parts += elements.size();
        if (parts <= MOST) {
            return elements;
        }
        if (fitted) {
            parent.fault(ErrorCode.VIEW_TOO_LARGE, name, MOST);
        }
        return List.of();
    }

    private Map<String, Base> constants(Element root) {
        Map<String, Base> constants = new LinkedHashMap<>();
        for (Element constant : counted(root, "constant")) {
            String name = name(constant);
            Base value = ConstantValue.of(context, constant);
            if (value != null && constants.putIfAbsent(name, value) != null) {
                constant.fault(ErrorCode.VIEW_NAME_TWICE, "name", name);
            }
        }
        return constants;
    }

    private List<Select> selects(Element parent, String name, int depth) {
        List<Select> selects = new ArrayList<>();
        if (depth > DEEPEST) {
            parent.fault(ErrorCode.VIEW_ELEMENT_WRONG, name, "depth <= " + DEEPEST);
            return selects;
        }
        for (Element select : counted(parent, name)) {
            select.knowsOnly(OF_SELECT);
            if (!select.has("column") && !select.has("select") && !select.has("unionAll")) {
                select.fault(ErrorCode.VIEW_ELEMENT_MISSING, "column");
            }
            Repetition repetition = repetition(select);
            selects.add(new Select(
                    select.at(),
                    repetition,
                    paths(select, repetition),
                    fields(select),
                    selects(select, "select", depth + 1),
                    selects(select, "unionAll", depth + 1)));
        }
        return selects;
    }

    private static Repetition repetition(Element select) {
        List<Repetition> named = new ArrayList<>();
        if (select.has("forEach")) {
            named.add(Repetition.FOR_EACH);
        }
        if (select.has("forEachOrNull")) {
            named.add(Repetition.FOR_EACH_OR_NULL);
        }
        if (select.has("repeat")) {
            named.add(Repetition.REPEAT);
        }
        if (named.size() > 1) {
            select.fault(ErrorCode.VIEW_SEVERAL_REPETITIONS, "");
        }
        return named.isEmpty() ? Repetition.ONCE : named.get(0);
    }

    private static List<Expression> paths(Element select, Repetition repetition) {
        return switch (repetition) {
            case ONCE -> List.of();
            case FOR_EACH -> List.of(new Expression(select.at("forEach"), select.text("forEach")));
            case FOR_EACH_OR_NULL -> List.of(new Expression(select.at("forEachOrNull"), select.text("forEachOrNull")));
            case REPEAT -> select.expressions("repeat");
        };
    }

    private List<Field> fields(Element select) {
        List<Field> fields = new ArrayList<>();
        for (Element column : counted(select, "column")) {
            column.knowsOnly(OF_COLUMN);
            String type = column.text("type");
            String primitive = type.startsWith(TYPES) ? type.substring(TYPES.length()) : type;
            SqlType sqlType = Values.sqlType(primitive);
            if (sqlType == null) {
                column.fault(ErrorCode.VIEW_TYPE_UNSUPPORTED, "type", type);
                sqlType = SqlType.TEXT;
            }
            boolean collection = column.flag("collection");
            fields.add(new Field(
                    column.at(),
                    new Column(
                            name(column),
                            primitive.isEmpty() ? "string" : primitive,
                            collection,
                            collection ? SqlType.JSON : sqlType,
                            column.text("description")),
                    new Expression(column.at("path"), column.requiredText("path"))));
        }
        return fields;
    }

    private static String name(Element element) {
        String name = element.requiredText("name");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            element.fault(ErrorCode.VIEW_NAME_INVALID, "name", name);
        }
        return name;
    }
}
