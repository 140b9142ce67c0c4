package id.siklus.security;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The URL of a Bundle entry's request, in its parts.
 *
 * @param segments of the path
 * @param queryText behind the question mark, or empty
 */
record EntryUrl(List<String> segments, String queryText) {

    static EntryUrl parse(@Nullable String url) {
        String[] pathAndQuery = url == null ? new String[] {""} : url.split("\\?", 2);
        List<String> segments = Arrays.stream(pathAndQuery[0].split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .toList();
        return new EntryUrl(segments, pathAndQuery.length == 2 ? pathAndQuery[1] : "");
    }

    /** @return the resource type, or empty at system level */
    String type() {
        return segments.isEmpty() || !Character.isUpperCase(segments.get(0).charAt(0)) ? "" : segments.get(0);
    }

    @Nullable
    String typeOrNull() {
        return type().isEmpty() ? null : type();
    }

    Optional<String> operation() {
        return segments.stream().filter(segment -> segment.startsWith("$")).findFirst();
    }

    /** A type alone, its history, or a compartment ({@code Patient/1/Observation}); one resource, its versions and their history are read. */
    boolean isSearch() {
        return segments.size() < 2
                || segments.get(1).startsWith("_")
                || (segments.size() > 2 && !segments.get(2).equals("_history"));
    }

    /** @return what makes an update conditional: the query of a URL without an id */
    @Nullable
    String condition() {
        return segments.size() < 2 && !queryText.isEmpty() ? queryText : null;
    }

    Map<String, String[]> query() {
        return EntryNeeds.query(queryText);
    }
}
