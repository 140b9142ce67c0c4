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

    /** The page of the API and what it loads; HAPI answers any other name below it with an error of its own. */
    private static final Pattern API_PAGE = Pattern.compile("/fhir/swagger-ui/"
            + "(|index\\.html|index\\.css|swagger-ui\\.css|swagger-ui-custom\\.css|swagger-ui-bundle\\.js"
            + "|swagger-ui-standalone-preset\\.js|raccoon\\.png)");

    /** The pages of the guide; whatever else is asked for below it is not there. */
    private static final String GUIDE = "/ig";

    private PublicPaths() {}

    static boolean include(HttpServletRequest request) {
        String path = request.getRequestURI();
        return READING.contains(request.getMethod())
                && (EXACT.contains(path)
                        || API_PAGE.matcher(path).matches()
                        || path.equals(GUIDE)
                        || path.startsWith(GUIDE + "/"));
    }
}
