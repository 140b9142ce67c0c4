package id.siklus.security;

/**
 * One right that a request needs.
 *
 * @param right of {@code cruds}
 * @param type a resource type, or {@code *} for all of them
 */
record Need(char right, String type) {

    static Need create(String type) {
        return new Need('c', type);
    }

    static Need read(String type) {
        return new Need('r', type);
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
