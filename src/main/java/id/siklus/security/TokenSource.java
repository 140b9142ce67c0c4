package id.siklus.security;

/**
 * Where the tokens of this server come from: its own service, or an issuer elsewhere.
 *
 * @param issuer as clients are told
 * @param reader turns its tokens into callers
 */
record TokenSource(TokenIssuer issuer, TokenReader reader) {}
