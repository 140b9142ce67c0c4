package id.siklus.security;

import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** The step in which Spring Authorization Server asks for a token: the registered standing of the client goes into it. */
final class TokenGenerator implements OAuth2TokenGenerator<OAuth2AccessToken> {

    private final ClientRegistry registry;
    private final Standing standing;
    private final AccessTokenMint mint;

    TokenGenerator(ClientRegistry registry, Standing standing, AccessTokenMint mint) {
        this.registry = registry;
        this.standing = standing;
        this.mint = mint;
    }

    @Override
    public OAuth2AccessToken generate(OAuth2TokenContext context) {
        Client client = registry.find(context.getRegisteredClient().getClientId())
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT));
        Caller caller = new Caller(client.id(), client.organization(), client.role(), context.getAuthorizedScopes());
        try {
            standing.requireNow(caller);
        } catch (RefusedException refused) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT, TokenAnswers.describe(refused), null));
        }
        return mint.mint(caller);
    }
}
