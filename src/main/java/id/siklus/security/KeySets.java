package id.siklus.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Key sets that clients publish themselves. Only from hosts on the list ({@code siklus.security.jwks-hosts}), because a URL that somebody registers would otherwise
 * send this server anywhere; remembered for minutes, and fetched again when a key is not among them.
 */
final class KeySets {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

    private final Set<String> hosts;
    private final BoundedFetch fetch = new BoundedFetch();
    private final Map<String, JWKSource<SecurityContext>> sources = new ConcurrentHashMap<>();

    KeySets(List<String> hosts) {
        this.hosts = hosts.stream()
                .map(host -> host.trim().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws IllegalArgumentException when the place is not allowed */
    JWKSource<SecurityContext> at(String url) {
        if (!allows(url)) {
            throw new IllegalArgumentException("the host of " + url + " is not in siklus.security.jwks-hosts");
        }
        return sources.computeIfAbsent(url, this::source);
    }

    private JWKSource<SecurityContext> source(String url) {
        try {
            return JWKSourceBuilder.create(URI.create(url).toURL(), fetch)
                    .retrying(false)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(url, e);
        }
    }

    /** https only; http to this machine itself, for a trial. */
    private boolean allows(String url) {
        URI place;
        try {
            place = URI.create(url);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
        String host = place.getHost() == null ? "" : place.getHost().toLowerCase(Locale.ROOT);
        boolean safe =
                "https".equals(place.getScheme()) || ("http".equals(place.getScheme()) && LOOPBACK.contains(host));
        return safe && place.getUserInfo() == null && hosts.contains(host);
    }
}
