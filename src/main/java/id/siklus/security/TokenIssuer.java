package id.siklus.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who gives tokens for this server, as a client sees it. */
interface TokenIssuer {

    /** @return empty when an issuer elsewhere cannot be asked now */
    Optional<String> tokenUrl(HttpServletRequest request);
}
