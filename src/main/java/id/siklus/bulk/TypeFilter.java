package id.siklus.bulk;

/** One value of {@code _typeFilter}: {@code Observation?code=...}. */
final class TypeFilter {

    private TypeFilter() {}

    static String typeOf(String filter) {
        int query = filter.indexOf('?');
        return query < 0 ? filter : filter.substring(0, query);
    }
}
