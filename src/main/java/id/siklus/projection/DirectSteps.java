package id.siklus.projection;

import id.siklus.projection.DirectPath.LeftToEngineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** What the steps of a {@link DirectPath} do, as the engine does it. */
final class DirectSteps {

    private static final List<Base> TRUE = List.of(new BooleanType(true));
    private static final List<Base> FALSE = List.of(new BooleanType(false));

    /** Of these the engine asks what they derive from. */
    private static final Set<String> DERIVED = Set.of("Age", "Count", "Distance", "Duration");

    private DirectSteps() {}

    static List<Base> truth(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    /** @return null for none */
    static @Nullable Boolean truthOf(List<Base> values) throws LeftToEngineException {
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() == 1 && values.get(0) instanceof BooleanType truth && truth.hasValue()) {
            return truth.getValue();
        }
        throw LeftToEngineException.INSTANCE;
    }

    static List<Base> children(List<Base> input, String name) throws LeftToEngineException {
        List<Base> found = List.of();
        for (Base parent : input) {
            Base[] children = parent.listChildrenByName(name, false);
            if (children == null) {
                continue;
            }
            for (Base child : children) {
                if (child instanceof IdType) {
                    throw LeftToEngineException.INSTANCE;
                }
                if (child != null) {
                    found = with(found, child);
                }
            }
        }
        return found;
    }

    private static List<Base> with(List<Base> found, Base more) {
        List<Base> grown = found.isEmpty() ? new ArrayList<>(2) : found;
        grown.add(more);
        return grown;
    }

    static boolean any(List<Base> input) {
        for (Base value : input) {
            if (!value.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static List<Base> where(List<Base> input, DirectPath criterion) throws LeftToEngineException {
        List<Base> found = List.of();
        for (Base value : input) {
            if (Boolean.TRUE.equals(truthOf(criterion.values(value)))) {
                found = with(found, value);
            }
        }
        return found;
    }

    static List<Base> ofType(List<Base> input, String type) throws LeftToEngineException {
        List<Base> found = List.of();
        for (Base value : input) {
            String is = value.fhirType();
            if (is.equals(type)) {
                found = with(found, value);
            } else if (DERIVED.contains(is)) {
                throw LeftToEngineException.INSTANCE;
            }
        }
        return found;
    }

    static List<Base> extension(List<Base> input, DirectPath url) throws LeftToEngineException {
        List<Base> found = List.of();
        for (Base parent : input) {
            List<Base> named = url.values(parent);
            if (named.size() != 1) {
                throw LeftToEngineException.INSTANCE;
            }
            String wanted = named.get(0).primitiveValue();
            for (String list : List.of("extension", "modifierExtension")) {
                for (Base one : children(List.of(parent), list)) {
                    List<Base> is = children(List.of(one), "url");
                    if (is.size() == 1 && is.get(0).primitiveValue().equals(wanted)) {
                        found = with(found, one);
                    }
                }
            }
        }
        return found;
    }

    /** @param truth whether equal is true */
    static List<Base> equal(List<Base> left, List<Base> right, boolean truth) throws LeftToEngineException {
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        if (left.size() != 1 || right.size() != 1 || !isText(left.get(0)) || !isText(right.get(0))) {
            throw LeftToEngineException.INSTANCE;
        }
        return truth(left.get(0).primitiveValue().equals(right.get(0).primitiveValue()) == truth);
    }

    /** Primitives that the engine compares by their text. */
    private static boolean isText(Base value) {
        return value.isPrimitive()
                && value.hasPrimitiveValue()
                && !value.isDateTime()
                && !(value instanceof DecimalType)
                && !(value instanceof BooleanType);
    }

    /** @param decisive which operand decides alone: true for {@code or}, false for {@code and} */
    static List<Base> junction(List<Base> left, List<Base> right, boolean decisive) throws LeftToEngineException {
        Boolean one = truthOf(left);
        Boolean other = truthOf(right);
        if (one != null && one == decisive || other != null && other == decisive) {
            return truth(decisive);
        }
        return one == null || other == null ? List.of() : truth(!decisive);
    }
}
