package id.siklus.security;

import id.siklus.fhir.RefusedException;

/** What {@code WWW-Authenticate} says (RFC 6750, section 3). */
final class Challenge {

    static final String HEADER = "WWW-Authenticate";
    static final String NONE_SENT = "Bearer realm=\"siklus\"";

    private Challenge() {}

    static String invalidToken(RefusedException refused) {
        return NONE_SENT + ", error=\"invalid_token\", error_description=\"" + refused.getMessage() + "\"";
    }

    /** @param scopes the missing ones, separated by spaces */
    static String insufficientScope(String scopes) {
        return NONE_SENT + ", error=\"insufficient_scope\", scope=\"" + scopes + "\"";
    }
}
