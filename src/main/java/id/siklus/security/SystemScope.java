package id.siklus.security;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One SMART scope of the system level, {@code system/Patient.rs}: a resource type, or all of them, and what may be done with it (SMART App Launch 2.2,
 * "Scopes for requesting FHIR Resources").
 *
 * @param type a resource type, or {@code *}
 * @param rights letters out of {@code cruds}, in that order
 */
record SystemScope(String type, String rights) {

    static final String ALL_TYPES = "*";

    private static final Pattern FORM = Pattern.compile("system/(\\*|[A-Z][A-Za-z]{1,50})\\.(c?r?u?d?s?)");
    private static final String ORDER = "cruds";

    /** @return empty for what is no such scope; a scope with search parameters ({@code ?category=...}) is none, because it is not enforced */
    static Optional<SystemScope> parse(String scope) {
        Matcher form = FORM.matcher(scope);
        return form.matches() && !form.group(2).isEmpty()
                ? Optional.of(new SystemScope(form.group(1), form.group(2)))
                : Optional.empty();
    }

    boolean covers(char right, String resourceType) {
        return (type.equals(ALL_TYPES) || type.equals(resourceType)) && rights.indexOf(right) >= 0;
    }

    /** @return what both allow; empty when that is nothing */
    Optional<SystemScope> and(SystemScope other) {
        if (!type.equals(other.type) && !type.equals(ALL_TYPES) && !other.type.equals(ALL_TYPES)) {
            return Optional.empty();
        }
        String narrower = type.equals(ALL_TYPES) ? other.type : type;
        StringBuilder both = new StringBuilder();
        rights.chars().filter(right -> other.rights.indexOf(right) >= 0).forEach(right -> both.append((char) right));
        return both.isEmpty() ? Optional.empty() : Optional.of(new SystemScope(narrower, both.toString()));
    }

    /** @return the same type with the rights of both */
    SystemScope or(SystemScope other) {
        StringBuilder either = new StringBuilder();
        ORDER.chars()
                .filter(right -> rights.indexOf(right) >= 0 || other.rights.indexOf(right) >= 0)
                .forEach(right -> either.append((char) right));
        return new SystemScope(type, either.toString());
    }

    @Override
    public String toString() {
        return "system/" + type + "." + rights;
    }
}
