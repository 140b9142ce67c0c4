package id.siklus.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /.well-known/smart-configuration}: where and how to get a token (SMART App Launch 2.2, "Conformance"). */
final class SmartDiscovery extends HttpServlet {

    static final String AT_ROOT = "/.well-known/smart-configuration";
    static final String BELOW_FHIR = "/fhir/.well-known/smart-configuration";

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient TokenIssuer issuer;
    private final boolean ours;

    /** @param ours whether tokens come from this server's own service, whose ways to prove oneself are known here */
    SmartDiscovery(TokenIssuer issuer, boolean ours) {
        this.issuer = issuer;
        this.ours = ours;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> tokenUrl = issuer.tokenUrl(request);
        if (tokenUrl.isEmpty()) {
            response.setHeader("Retry-After", "10");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("token_endpoint", tokenUrl.get());
        statement.put("grant_types_supported", List.of("client_credentials"));
        if (ours) {
            statement.put(
                    "token_endpoint_auth_methods_supported",
                    List.of("private_key_jwt", "client_secret_basic", "client_secret_post"));
            statement.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS384", "ES384"));
        }
        statement.put("scopes_supported", scopes());
        statement.put(
                "capabilities",
                ours
                        ? List.of("client-confidential-asymmetric", "client-confidential-symmetric", "permission-v2")
                        : List.of("permission-v2"));
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
