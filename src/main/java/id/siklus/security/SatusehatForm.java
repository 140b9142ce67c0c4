package id.siklus.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;

/**
 * The national platform's way: {@code POST /oauth2/v1/accesstoken?grant_type=client_credentials} with client_id and client_secret as a form, answered with its
 * gateway's fields, numbers as texts. A vendor's existing client changes only the host.
 */
final class SatusehatForm {

    private SatusehatForm() {}

    static @Nullable Authentication client(HttpServletRequest request) {
        String[] ids = request.getParameterValues("client_id");
        String[] secrets = request.getParameterValues("client_secret");
        if (ids == null || secrets == null || ids.length != 1 || secrets.length != 1) {
            return null;
        }
        // A secret in a URL would be in every log on its way.
        String query = request.getQueryString();
        if (query != null && query.contains("client_secret")) {
            return null;
        }
        return new OAuth2ClientAuthenticationToken(
                ids[0], ClientAuthenticationMethod.CLIENT_SECRET_POST, secrets[0], Map.of());
    }

    static void answer(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OAuth2AccessTokenAuthenticationToken issued = (OAuth2AccessTokenAuthenticationToken) authentication;
        OAuth2AccessToken token = issued.getAccessToken();
        String client = issued.getRegisteredClient().getClientId();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("refresh_token_expires_in", "0");
        body.put("api_product_list", "[siklus]");
        body.put("api_product_list_json", List.of("siklus"));
        body.put("organization_name", "siklus");
        body.put("developer.email", "");
        body.put("token_type", "BearerToken");
        body.put("issued_at", String.valueOf(token.getIssuedAt().toEpochMilli()));
        body.put("client_id", client);
        body.put("access_token", token.getTokenValue());
        body.put("application_name", client);
        body.put("scope", String.join(" ", token.getScopes()));
        body.put("expires_in", String.valueOf(TokenAnswers.life(token)));
        body.put("refresh_count", "0");
        body.put("status", "approved");
        TokenAnswers.write(response, HttpServletResponse.SC_OK, body);
    }
}
