package id.siklus.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Under which addresses this server is itself. With a configured base URL there is one. Without, it is the address that the connection came in on, or a loopback
 * name: never what a Host or X-Forwarded header claims, because an assertion made for another server must not be good here.
 */
final class PublicAddress implements TokenIssuer {

    /** Issuer and audience of tokens while no base URL is configured; the keys of two installations differ anyhow. */
    private static final String LOCAL = "urn:siklus:local";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<Integer> DEFAULT_PORTS = Set.of(80, 443);

    private final String configured;

    /** @param baseUrl of FHIR, such as {@code https://fhir.dinkes.go.id/fhir}, or empty */
    PublicAddress(String baseUrl) {
        this.configured = baseUrl.replaceAll("/+$", "");
    }

    /** @return {@code iss} and {@code aud} of access tokens */
    String issuer() {
        return configured.isEmpty() ? LOCAL : configured;
    }

    /** @return scheme, host and port, without a slash at the end */
    String origin(HttpServletRequest request) {
        if (!configured.isEmpty()) {
            URI base = URI.create(configured);
            return base.getScheme() + "://" + base.getRawAuthority();
        }
        String asked = request.getServerName().toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(asked)
                ? origin(request.getScheme(), asked, request.getServerPort())
                : connection(request);
    }

    @Override
    public Optional<String> tokenUrl(HttpServletRequest request) {
        return Optional.of(origin(request) + TokenEndpoints.TOKEN);
    }

    /** @return what a client assertion may name as its audience */
    Set<String> tokenUrls(HttpServletRequest request) {
        Set<String> urls = new LinkedHashSet<>();
        urls.add(origin(request) + TokenEndpoints.TOKEN);
        if (configured.isEmpty()) {
            urls.add(connection(request) + TokenEndpoints.TOKEN);
        }
        return urls;
    }

    private static String connection(HttpServletRequest request) {
        return origin(request.getScheme(), request.getLocalAddr(), request.getLocalPort());
    }

    private static String origin(String scheme, String host, int port) {
        String bracketed = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
        return scheme + "://" + bracketed + (DEFAULT_PORTS.contains(port) ? "" : ":" + port);
    }
}
