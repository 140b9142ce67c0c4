package id.siklus.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What anybody may read: that the server is there, what it serves, and how to get a token. Everything else is denied without one. The raw path is compared, as it
 * came; the firewall before has refused every spelling that could mean two things.
 */
final class PublicPaths {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final Set<String> EXACT =
            Set.of("/", "/fhir/metadata", "/fhir/api-docs", SmartDiscovery.AT_ROOT, SmartDiscovery.BELOW_FHIR);

    private static final Pattern API_PAGE = Pattern.compile("/fhir/swagger-ui/[A-Za-z0-9._-]*");

    private PublicPaths() {}

    static boolean include(HttpServletRequest request) {
        String path = request.getRequestURI();
        return READING.contains(request.getMethod())
                && (EXACT.contains(path) || API_PAGE.matcher(path).matches());
    }
}
