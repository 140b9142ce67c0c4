package id.siklus.server;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.Set;

/** How long a list and how large a resource may be: HAPI stores a Patient of ten thousand identifiers, and needs half a minute for it. */
final class SizeLimits {

    static final int MOST_ENTRIES = 500;
    static final int LONGEST_LIST = 1_000;

    /** Characters of one resource; a Bundle of many is bounded by {@link BodyGuardFilter#LARGEST_BODY}. */
    static final int LARGEST_RESOURCE = 1024 * 1024;

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
    static void checkLength(String list, boolean ofBundle, int length, String place) {
        int most = ofBundle ? MOST_ENTRIES : LONGEST_LIST;
        if (length > most && !UNBOUNDED.contains(list)) {
            throw new RefusedException(413, Issue.error(ErrorCode.TOO_MANY_ELEMENTS_IN_LIST, place, most));
        }
    }

    /** @throws RefusedException 413 */
    static void checkSize(String type, long characters, String place) {
        if (characters > LARGEST_RESOURCE && !CARRIERS.contains(type)) {
            throw new RefusedException(413, Issue.error(ErrorCode.RESOURCE_TOO_LARGE, place, LARGEST_RESOURCE / 1024));
        }
    }
}
