package id.siklus.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A FHIRPath expression that only walks down elements, as nearly all search parameters do: {@code Observation.component.code},
 * {@code (Observation.value as Quantity)}, {@code Encounter.subject.where(resolve() is Patient)}. It gives what the FHIRPath engine gives, without its contexts,
 * type details and lists of lists; every other expression is left to the engine.
 *
 * @param root type at which the expression begins, or one that every resource has
 * @param steps names of elements
 * @param type wanted type of the last element, when the expression names one
 * @param target wanted type of the resource that the last element refers to, when the expression names one
 */
record PlainPath(
        String root,
        List<Step> steps,
        @Nullable String type,
        @Nullable String target) {

    private static final String NAMES = "((?:\\.[a-z]\\w*)+)";
    private static final Pattern PLAIN = Pattern.compile("([A-Z]\\w*)" + NAMES);
    private static final Pattern TYPED = Pattern.compile(
            "\\(([A-Z]\\w*)" + NAMES + " as ([A-Z]\\w*)\\)|([A-Z]\\w*)" + NAMES + "\\.(?:as|ofType)\\(([A-Z]\\w*)\\)");
    private static final Pattern TARGETED =
            Pattern.compile("([A-Z]\\w*)" + NAMES + "\\.where\\(resolve\\(\\) is ([A-Z]\\w*)\\)");
    private static final Pattern RELATIVE_REFERENCE =
            Pattern.compile("([A-Z][A-Za-z]+)/[A-Za-z0-9\\-.]{1,64}(?:/_history/\\w+)?");

    /** Functions without an argument, and the id, which the engine gives without its type. */
    private static final Set<String> LEFT_TO_ENGINE = Set.of("id", "children", "descendants");

    /** @param hash of the name, by which HL7's model finds an element */
    record Step(String name, int hash) {}

    /** @return empty when the engine must evaluate it */
    static Optional<PlainPath> of(String expression) {
        Matcher plain = PLAIN.matcher(expression);
        if (plain.matches()) {
            return path(plain.group(1), plain.group(2), null, null);
        }
        Matcher targeted = TARGETED.matcher(expression);
        if (targeted.matches()) {
            return path(targeted.group(1), targeted.group(2), null, targeted.group(3));
        }
        Matcher typed = TYPED.matcher(expression);
        if (typed.matches()) {
            return typed.group(1) != null
                    ? path(typed.group(1), typed.group(2), typed.group(3), null)
                    : path(typed.group(4), typed.group(5), typed.group(6), null);
        }
        return Optional.empty();
    }

    private static Optional<PlainPath> path(String root, String names, @Nullable String type, @Nullable String target) {
        List<Step> steps = new ArrayList<>();
        for (String name : names.substring(1).split("\\.")) {
            if (LEFT_TO_ENGINE.contains(name)) {
                return Optional.empty();
            }
            steps.add(new Step(name, name.hashCode()));
        }
        return Optional.of(new PlainPath(root, List.copyOf(steps), type, target));
    }

    /** @return empty when a reference has to be resolved that only the engine can follow, such as one into {@code contained} */
    Optional<List<Base>> walk(Base resource) {
        if (!root.equals(resource.fhirType()) && !root.equals("Resource") && !root.equals("DomainResource")) {
            return Optional.of(List.of());
        }
        List<Base> here = List.of(resource);
        for (Step step : steps) {
            List<Base> below = new ArrayList<>();
            for (Base one : here) {
                add(one.getProperty(step.hash(), step.name(), false), below);
            }
            if (below.isEmpty()) {
                return Optional.of(List.of());
            }
            here = below;
        }
        if (type != null) {
            here.removeIf(one -> !type.equals(one.fhirType()));
        }
        return target == null ? Optional.of(here) : referringTo(target, here);
    }

    private static void add(Base @Nullable [] values, List<Base> list) {
        if (values != null) {
            for (Base value : values) {
                if (value != null) {
                    list.add(value);
                }
            }
        }
    }

    private static Optional<List<Base>> referringTo(String target, List<Base> values) {
        List<Base> found = new ArrayList<>();
        for (Base value : values) {
            if (!(value instanceof Reference reference) || !reference.hasReference()) {
                return Optional.empty();
            }
            Matcher relative = RELATIVE_REFERENCE.matcher(reference.getReference());
            if (!relative.matches()) {
                return Optional.empty();
            }
            if (target.equals(relative.group(1))) {
                found.add(value);
            }
        }
        return Optional.of(found);
    }
}
