package id.siklus.careplan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of data that a plan reads: a compiled DataRequirement. Two that say the same are equal.
 *
 * @param filters all of them hold
 * @param datePath the element with the date, such as {@code period.start}; null where none is asked for
 * @param sortPath by what the newest or the oldest is told; null without a sort
 * @param newest whether the newest comes first
 * @param single whether only the first one counts
 */
record Requirement(
        String type,
        List<Filter> filters,
        @Nullable String datePath,
        @Nullable String sortPath,
        boolean newest,
        boolean single) {

    /** The filter of a resource's own codes, when there is one; a status says too little to look things up by. */
    @Nullable
    Filter selective() {
        return filters.stream()
                .filter(filter -> !filter.path().equals("status"))
                .filter(filter -> filter.codes().families().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The date by which it belongs to one pregnancy or another: of the record, not of what it tells. */
    @Nullable
    String recordedPath() {
        return sortPath == null ? datePath : sortPath;
    }

    /** One element that must hold one of several codes. */
    record Filter(String path, CodeSet codes) {}
}
