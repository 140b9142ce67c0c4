package id.siklus.terminology;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.MaskedNik;
import id.siklus.fhir.RefusedException;
import org.jspecify.annotations.Nullable;

/** Questions that cannot be answered, and with which status. */
final class Refusals {

    private static final int LONGEST = 200;

    private Refusals() {}

    static RefusedException missing(String operation, String parameters) {
        return new RefusedException(400, Issue.error(ErrorCode.TERMINOLOGY_NEEDS, "", operation, parameters));
    }

    static RefusedException bad(String parameter, Object value, String expected) {
        return new RefusedException(
                400,
                Issue.error(ErrorCode.TERMINOLOGY_PARAMETER, "", parameter, shown(String.valueOf(value)), expected));
    }

    static RefusedException noSystem(String url) {
        return new RefusedException(404, Issue.error(ErrorCode.CODE_SYSTEM_NOT_HERE, "", shown(url)));
    }

    static RefusedException noCode(String code, String system) {
        return new RefusedException(404, Issue.error(ErrorCode.CODE_NOT_IN_SYSTEM, "", shown(code), shown(system)));
    }

    static RefusedException noValueSet(String url) {
        return new RefusedException(404, Issue.error(ErrorCode.VALUE_SET_NOT_HERE, "", shown(url)));
    }

    static RefusedException noConceptMap(String url) {
        return new RefusedException(404, Issue.error(ErrorCode.CONCEPT_MAP_NOT_HERE, "", shown(url)));
    }

    static RefusedException notExpandable(String url, Object why) {
        return new RefusedException(422, Issue.error(ErrorCode.NOT_EXPANDABLE, "", shown(url), why));
    }

    /** What a caller wrote, short enough to be said back. */
    static String shown(@Nullable String text) {
        if (text == null || text.equals("null")) {
            return "-";
        }
        String masked = MaskedNik.in(text);
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST) + "...";
    }
}
