package id.siklus.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /.well-known/smart-configuration}: where and how to get a token (SMART App Launch 2.2, "Conformance"). */
final class SmartDiscovery extends HttpServlet {

    static final String AT_ROOT = "/.well-known/smart-configuration";
    static final String BELOW_FHIR = "/fhir/.well-known/smart-configuration";

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient TokenIssuer issuer;

    SmartDiscovery(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("token_endpoint", issuer.tokenUrl(request));
        statement.put("grant_types_supported", List.of("client_credentials"));
        statement.put(
                "token_endpoint_auth_methods_supported",
                List.of("private_key_jwt", "client_secret_basic", "client_secret_post"));
        statement.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS384", "ES384"));
        statement.put("scopes_supported", scopes());
        statement.put(
                "capabilities",
                List.of("client-confidential-asymmetric", "client-confidential-symmetric", "permission-v2"));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JSON.writeValueAsBytes(statement));
    }

    private static List<String> scopes() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("system/*.cruds", "system/*.rs"),
                        RegisteredScopes.OWN.stream().sorted())
                .toList();
    }
}
