package id.siklus.push;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** A registered client with its secret (RFC 6749, section 2.3.1). */
public final class ClientSecret implements Credentials {

    private final TokenCache token;

    /** @param base of the FHIR server */
    public ClientSecret(URI base, String id, String secret) {
        String basic = Base64.getEncoder()
                .encodeToString(
                        (TokenCache.encoded(id) + ":" + TokenCache.encoded(secret)).getBytes(StandardCharsets.UTF_8));
        this.token = new TokenCache(base, id, (tokenUrl, request) -> {
            request.header("Authorization", "Basic " + basic);
            return Map.of();
        });
    }

    @Override
    public Optional<String> authorization() throws IOException, InterruptedException {
        return token.authorization();
    }

    @Override
    public void forget() {
        token.forget();
    }
}
