package id.siklus.security;

import id.siklus.server.CallerRole;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A program that may ask for tokens.
 *
 * @param id as it stands in its token requests, such as {@code simpus-sp4-prafi}
 * @param organization id of the Organization it speaks for; empty for the ministry only
 * @param scopes the most it may be granted
 * @param credential how it proves who it is
 * @param disabledAt since when it is refused
 */
public record Client(
        String id,
        String organization,
        CallerRole role,
        Set<String> scopes,
        Credential credential,
        Instant createdAt,
        Optional<Instant> disabledAt) {

    /** How a client proves who it is. */
    public sealed interface Credential {

        /** @param hash bcrypt */
        record SecretHash(String hash) implements Credential {}

        /** @param json the public JSON Web Key Set itself */
        record InlineKeys(String json) implements Credential {}

        /** @param url where the client publishes its key set */
        record KeysAt(String url) implements Credential {}
    }
}
