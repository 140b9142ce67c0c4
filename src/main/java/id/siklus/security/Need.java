package id.siklus.security;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * One right that a request needs.
 *
 * @param right of {@code cruds}
 * @param types resource types, for one of which the right is enough; {@code *} means all of them
 */
record Need(char right, Set<String> types) {

    Need {
        types = Set.copyOf(types);
    }

    private Need(char right, String type) {
        this(right, Set.of(type));
    }

    static Need of(char right, String type) {
        return new Need(right, type);
    }

    static Need create(String type) {
        return new Need('c', type);
    }

    static Need read(String type) {
        return new Need('r', type);
    }

    /** For what may point to several types; those that may not be read are left out when it is shown. */
    static Need readOneOf(Collection<String> types) {
        return new Need('r', new TreeSet<>(types));
    }

    static Need update(String type) {
        return new Need('u', type);
    }

    static Need delete(String type) {
        return new Need('d', type);
    }

    static Need search(String type) {
        return new Need('s', type);
    }
}
