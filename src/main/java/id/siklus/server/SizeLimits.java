package id.siklus.server;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.Set;

/** How long a list and how large a resource may be. */
final class SizeLimits {

    /** What only an administrator sends: code systems, value sets, snapshots of profiles. */
    private static final Set<String> UNBOUNDED = Set.of("concept", "contains", "element");

    private static final Set<String> CARRIERS = Set.of("Bundle", "Parameters");

    private SizeLimits() {}

    /**
     * @param list name of the list
     * @param ofBundle whether it is {@code Bundle.entry}
     * @param length how many elements have been seen
     * @throws RefusedException 413
     */
    static void checkLength(BodyLimits limits, String list, boolean ofBundle, int length, String place) {
        int most = ofBundle ? limits.mostEntries() : limits.longestList();
        if (length > most && !UNBOUNDED.contains(list)) {
            throw new RefusedException(413, Issue.error(ErrorCode.TOO_MANY_ELEMENTS_IN_LIST, place, most));
        }
    }

    /** @throws RefusedException 413 */
    static void checkSize(BodyLimits limits, String type, long characters, String place) {
        long largest = limits.largestResource().toBytes();
        if (characters > largest && !CARRIERS.contains(type)) {
            throw new RefusedException(413, Issue.error(ErrorCode.RESOURCE_TOO_LARGE, place, largest / 1024));
        }
    }
}
