package id.siklus.security;

import jakarta.servlet.http.HttpServletRequest;

/** Who gives tokens for this server, as a client sees it. */
interface TokenIssuer {

    String tokenUrl(HttpServletRequest request);
}
