package id.siklus.security;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.RefusalAnswer;
import id.siklus.server.Strangers;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;

/**
 * Nobody comes in without a good bearer token (RFC 6750, header only), except to what {@link PublicPaths} lists. Whoever comes in is a {@link Caller}, which is
 * handed on as a request attribute.
 */
final class BearerFilter implements Filter {

    private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/-]+=*) *", Pattern.CASE_INSENSITIVE);
    private static final int SECONDS_UNTIL_RETRY = 10;
    private static final int TOO_MANY = 429;

    private final TokenReader tokens;
    private final Standing standing;
    private final boolean registeredOnly;
    private final Strangers strangers;
    private final RefusalAnswer answer;

    /** @param registeredOnly whether a client must be registered here, which one of an external issuer need not */
    BearerFilter(
            TokenReader tokens, Standing standing, boolean registeredOnly, Strangers strangers, RefusalAnswer answer) {
        this.tokens = tokens;
        this.standing = standing;
        this.registeredOnly = registeredOnly;
        this.strangers = strangers;
        this.answer = answer;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (PublicPaths.include(http)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Caller caller = tokens.read(token(http));
            standing.require(caller, registeredOnly);
            http.setAttribute(Caller.ATTRIBUTE, caller);
        } catch (RefusedException refused) {
            refuse(http, (HttpServletResponse) response, refused);
            return;
        } catch (DataAccessException away) {
            ((HttpServletResponse) response).setHeader("Retry-After", String.valueOf(SECONDS_UNTIL_RETRY));
            answer.write(
                    http,
                    (HttpServletResponse) response,
                    new RefusedException(503, Issue.error(ErrorCode.DATABASE_UNAVAILABLE, "", SECONDS_UNTIL_RETRY)));
            return;
        }
        chain.doFilter(request, response);
    }

    private static String token(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("Authorization"));
        if (headers.isEmpty()) {
            throw new RefusedException(401, Issue.error(ErrorCode.TOKEN_MISSING, "", TokenEndpoints.TOKEN));
        }
        Matcher bearer = BEARER.matcher(headers.get(0));
        if (headers.size() > 1 || !bearer.matches()) {
            throw new RefusedException(401, Issue.error(ErrorCode.TOKEN_INVALID, ""));
        }
        return bearer.group(1);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, RefusedException refused)
            throws IOException {
        if (refused.getStatusCode() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", String.valueOf(SECONDS_UNTIL_RETRY));
            answer.write(request, response, refused);
            return;
        }
        long wait = strangers.refused(request.getRemoteAddr());
        if (wait > 0) {
            response.setHeader("Retry-After", String.valueOf(wait));
            answer.write(
                    request,
                    response,
                    new RefusedException(
                            TOO_MANY, Issue.error(ErrorCode.TOO_MANY_REQUESTS, "", request.getRemoteAddr(), wait)));
            return;
        }
        boolean missing = refused.issues().get(0).code() == ErrorCode.TOKEN_MISSING;
        response.setHeader("WWW-Authenticate", missing ? Challenge.NONE_SENT : Challenge.invalidToken(refused));
        answer.write(request, response, refused);
    }
}
