package id.siklus.security;

import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Finds the assertion in a token request and whose it claims to be. SMART's clients send no {@code client_id} beside it, which the one of Spring Authorization
 * Server insists on; the assertion's own {@code sub} says it, and is proved afterwards.
 */
final class ClientAssertionConverter implements AuthenticationConverter {

    private static final ClientAuthenticationMethod ASSERTION =
            new ClientAuthenticationMethod("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String[] types = request.getParameterValues("client_assertion_type");
        String[] assertions = request.getParameterValues("client_assertion");
        if (types == null && assertions == null) {
            return null;
        }
        if (types == null || assertions == null || types.length != 1 || assertions.length != 1) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        if (!ASSERTION.getValue().equals(types[0])) {
            return null;
        }
        try {
            String subject = SignedJWT.parse(assertions[0]).getJWTClaimsSet().getSubject();
            if (subject == null || subject.isBlank()) {
                throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
            }
            return new OAuth2ClientAuthenticationToken(subject, ASSERTION, assertions[0], Map.of());
        } catch (ParseException unreadable) {
            throw new OAuth2AuthenticationException(
                    new org.springframework.security.oauth2.core.OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT),
                    unreadable);
        }
    }
}
