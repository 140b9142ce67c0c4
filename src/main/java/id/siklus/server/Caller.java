package id.siklus.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request. It lives here and not in {@code security}, because rooms that never issue a token (audit, facilities, export) ask for it too.
 *
 * @param clientId as registered, such as {@code simpus-sp4-prafi}
 * @param organization id of the Organization it speaks for; empty for the ministry only
 * @param role what kind of facility or office that is
 * @param scopes granted ones: SMART 2.x {@code system/Encounter.cruds} and our own {@code siklus/...}
 */
public record Caller(String clientId, String organization, CallerRole role, Set<String> scopes) {

    /** The servlet request's attribute in which the caller is handed on. */
    public static final String ATTRIBUTE = Caller.class.getName();

    /** Conformance resources, and Organizations that are not one's own. */
    public static final String ADMIN = "siklus/admin";

    /** An office writes for the facility that the content names. */
    public static final String ACT_FOR = "siklus/act-for";

    /** Records on HIV, violence, narcotics and severe mental disorder. */
    public static final String SENSITIVE = "siklus/sensitive";

    /** Reading in an emergency what is out of reach, with a reason. */
    public static final String BREAK_GLASS = "siklus/break-glass";

    /** The header that gives the reason for breaking the glass. */
    public static final String BREAK_GLASS_HEADER = "X-Siklus-Break-Glass";

    public Caller {
        scopes = Set.copyOf(scopes);
        if (organization.isEmpty() && role != CallerRole.KEMENKES) {
            throw new IllegalArgumentException("A client of role " + role.code() + " speaks for an Organization");
        }
    }

    public boolean may(String scope) {
        return scopes.contains(scope);
    }

    /**
     * @return empty for the server's own work only, which reaches everything
     * @throws AuthenticationException when a request came over HTTP and nobody said whose it is
     */
    public static Optional<Caller> of(@Nullable RequestDetails request) {
        if (!(request instanceof ServletRequestDetails overHttp)) {
            return Optional.empty();
        }
        HttpServletRequest http = overHttp.getServletRequest();
        if (http != null && http.getAttribute(ATTRIBUTE) instanceof Caller caller) {
            return Optional.of(caller);
        }
        throw new AuthenticationException("No caller");
    }
}
