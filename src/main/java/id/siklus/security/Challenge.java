package id.siklus.security;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import org.jspecify.annotations.Nullable;

/** What {@code WWW-Authenticate} says (RFC 6750, section 3). */
final class Challenge {

    static final String HEADER = "WWW-Authenticate";
    static final String NONE_SENT = "Bearer realm=\"siklus\"";

    private Challenge() {}

    static String invalidToken(RefusedException refused) {
        return NONE_SENT + ", error=\"invalid_token\", error_description=\"" + refused.getMessage() + "\"";
    }

    /** @param scopes the missing ones, separated by spaces */
    static void ofScope(@Nullable RequestDetails request, String scopes) {
        if (request instanceof ServletRequestDetails overHttp && overHttp.getServletResponse() != null) {
            overHttp.getServletResponse()
                    .setHeader(HEADER, NONE_SENT + ", error=\"insufficient_scope\", scope=\"" + scopes + "\"");
        }
    }

    /** @return 403, with the challenge set on the answer */
    static RefusedException scopeMissing(@Nullable RequestDetails request, String scopes) {
        ofScope(request, scopes);
        return new RefusedException(403, Issue.error(ErrorCode.SCOPE_MISSING, "", scopes));
    }
}
