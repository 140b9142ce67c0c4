package id.siklus.security;

import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the caller out of another issuer's token, whose claims have the names that the configuration says. */
final class MappedClaims implements Function<Jwt, Optional<Caller>> {

    private final SecurityProperties.Claims names;

    MappedClaims(SecurityProperties.Claims names) {
        this.names = names;
    }

    @Override
    public Optional<Caller> apply(Jwt token) {
        @Nullable String client = text(token, names.client());
        @Nullable String role = text(token, names.role());
        String organization = Objects.requireNonNullElse(text(token, names.organization()), "");
        if (client == null || client.isBlank() || role == null) {
            return Optional.empty();
        }
        return CallerRole.ofCode(role)
                .filter(known -> !organization.isEmpty() || known == CallerRole.KEMENKES)
                .map(known -> new Caller(client, organization, known, scopes(token)));
    }

    /** A text with spaces or a list; what is no scope of this server is left out. */
    private Set<String> scopes(Jwt token) {
        Object claim = token.getClaim(names.scope());
        Stream<String> named = claim instanceof Collection<?> list
                ? list.stream().map(String::valueOf)
                : claim instanceof String text ? Arrays.stream(text.split(" ")) : Stream.empty();
        return named.filter(scope -> RegisteredScopes.OWN.contains(scope)
                        || SystemScope.parse(scope).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaim(claim) instanceof String text ? text : null;
    }
}
