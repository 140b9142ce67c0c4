package id.siklus.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.fhir.RefusedException;
import id.siklus.server.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;

/** The answers of the token service: RFC 6749, sections 5.1 and 5.2, and SATUSEHAT's form of the first. Never stored by anybody on the way. */
final class TokenAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TokenAnswers() {}

    static void standard(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OAuth2AccessToken token = ((OAuth2AccessTokenAuthenticationToken) authentication).getAccessToken();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("access_token", token.getTokenValue());
        body.put("token_type", "Bearer");
        body.put("expires_in", life(token));
        body.put("scope", String.join(" ", token.getScopes()));
        write(response, HttpServletResponse.SC_OK, body);
    }

    static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        OAuth2Error error = failure instanceof OAuth2AuthenticationException known
                ? known.getError()
                : new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT);
        boolean unknownClient = OAuth2ErrorCodes.INVALID_CLIENT.equals(error.getErrorCode());
        if (unknownClient) {
            response.setHeader(Challenge.HEADER, "Basic realm=\"siklus\"");
        }
        refuse(
                response,
                unknownClient ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_BAD_REQUEST,
                error.getErrorCode(),
                description(error, failure));
    }

    static void refuse(HttpServletResponse response, int status, String code, @Nullable String description)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", code);
        if (description != null) {
            body.put("error_description", description);
        }
        write(response, status, body);
    }

    static String describe(RefusedException refused) {
        return refused.outcome(RequestLanguage.INDONESIAN)
                .getIssueFirstRep()
                .getDetails()
                .getText();
    }

    private static @Nullable String description(OAuth2Error error, AuthenticationException failure) {
        // Why an assertion is not good helps its maker and tells a stranger nothing; of secrets nothing is said.
        return failure.getCause() instanceof JwtException assertion
                ? "client_assertion: " + assertion.getMessage()
                : error.getDescription();
    }

    static long life(OAuth2AccessToken token) {
        return java.time.Duration.between(token.getIssuedAt(), token.getExpiresAt())
                .toSeconds();
    }

    static void write(HttpServletResponse response, int status, Map<String, ?> body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Pragma", "no-cache");
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }
}
