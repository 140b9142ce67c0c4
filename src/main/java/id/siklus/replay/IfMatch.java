package id.siklus.replay;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;

/** {@code If-Match: W/"3"} (FHIR R4 http.html#concurrency): write only when the version is still the third. */
final class IfMatch {

    static final String HEADER = "If-Match";

    private static final int BAD_REQUEST = 400;
    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"([0-9]{1,18})\"");

    private IfMatch() {}

    /**
     * @return empty when it is not asked
     * @throws RefusedException 400 for what names no version: HAPI answers 500, and takes an empty one for no condition at all
     */
    static OptionalLong version(@Nullable String tag, String path) {
        if (tag == null) {
            return OptionalLong.empty();
        }
        Matcher version = VERSION.matcher(tag.trim());
        if (!version.matches()) {
            throw new RefusedException(BAD_REQUEST, Issue.error(ErrorCode.IF_MATCH_MALFORMED, path, tag));
        }
        return OptionalLong.of(Long.parseLong(version.group(1)));
    }

    /** A stale version stays stale: such a write is not tried again. */
    static boolean isAskedOf(@Nullable RequestDetails request) {
        return request != null && request.getHeader(HEADER) != null;
    }

    /** @return whether an entry of a Bundle asks for a version */
    static boolean isAskedInside(@Nullable RequestDetails request) {
        return request != null
                && request.getResource() instanceof Bundle bundle
                && bundle.getEntry().stream()
                        .anyMatch(entry -> entry.getRequest().hasIfMatch());
    }
}
