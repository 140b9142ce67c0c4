package id.siklus.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a room knows about a request and the access trail should say: why a record out of reach was read, whom it concerned, to whom a token was given. It
 * lives here and not in {@code audit}, because rooms that never write the trail add to it. Each request has one; not safe for use by several threads at once.
 */
public final class AuditTrail {

    /** Why a record was seen that lies outside one's own facility. */
    public enum Purpose {
        /** The patient is in the caller's care. */
        CONTINUITY("continuity-of-care"),
        /** Somebody was looked up by identifier or by name, birth date and gender. */
        LOOK_UP("look-up"),
        /** An emergency, with a reason. */
        BREAK_GLASS("break-glass");

        private final String code;

        Purpose(String code) {
            this.code = code;
        }

        /** @return as it stands in the trail */
        public String code() {
            return code;
        }
    }

    /**
     * The client of a request that has no {@link Caller}: one that asked for a token.
     *
     * @param role code of its {@link CallerRole}, or {@code claimed} when nobody has proved that it is that client
     */
    public record Client(String clientId, String organization, String role) {}

    /**
     * A bulk export that a request began, ended, or took a file of.
     *
     * @param job its number
     * @param file of it; empty for the whole
     */
    public record Export(UUID job, String file) {}

    private static final String ATTRIBUTE = AuditTrail.class.getName();
    private static final String CLAIMED = "claimed";
    private static final int LONGEST_REASON = 500;

    private final Set<String> patients = new LinkedHashSet<>();
    private @Nullable Client client;
    private @Nullable Export export;
    private @Nullable Purpose purpose;
    private @Nullable String reason;

    private AuditTrail() {}

    public static AuditTrail of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof AuditTrail trail) {
            return trail;
        }
        AuditTrail trail = new AuditTrail();
        request.setAttribute(ATTRIBUTE, trail);
        return trail;
    }

    /** @return one that nobody reads when the server works for itself */
    public static AuditTrail of(@Nullable RequestDetails request) {
        return request(request).map(AuditTrail::of).orElseGet(AuditTrail::new);
    }

    /**
     * Details for what the server does itself because of a request. It reaches everything, as the server does; the trail says who asked.
     *
     * @param request as it came
     */
    public static SystemRequestDetails serverWorkFor(RequestDetails request) {
        SystemRequestDetails work = new SystemRequestDetails();
        if (request instanceof ServletRequestDetails overHttp && overHttp.getServletRequest() != null) {
            work.getUserData().put(ATTRIBUTE, overHttp.getServletRequest());
        }
        return work;
    }

    /** @return the HTTP request that something is done for; empty for what the server does by itself */
    public static Optional<HttpServletRequest> request(@Nullable RequestDetails details) {
        if (details instanceof ServletRequestDetails overHttp) {
            return Optional.ofNullable(overHttp.getServletRequest());
        }
        return details != null && details.getUserData().get(ATTRIBUTE) instanceof HttpServletRequest http
                ? Optional.of(http)
                : Optional.empty();
    }

    /** Says why; of several purposes in one request the gravest stays. */
    public void note(Purpose why, String because) {
        Purpose known = purpose;
        if (known == null || known.compareTo(why) <= 0) {
            purpose = why;
            reason = because.length() > LONGEST_REASON ? because.substring(0, LONGEST_REASON) : because;
        }
    }

    /** A patient whose data the answer shows although no resource of it says so. */
    public void patient(String id) {
        patients.add(id);
    }

    /** The client that a request for a token says it is; what is proved afterwards takes its place. */
    public void claimed(String clientId) {
        if (client == null) {
            client = new Client(clientId, "", CLAIMED);
        }
    }

    /** To whom a token was given or refused, as far as it is known. */
    public void client(String clientId, String organization, String role) {
        client = new Client(clientId, organization, role);
    }

    /** Which export the request is about; only once it is known to be the caller's. */
    public void export(UUID job, String file) {
        export = new Export(job, file);
    }

    public Optional<Export> export() {
        return Optional.ofNullable(export);
    }

    public Set<String> patients() {
        return Set.copyOf(patients);
    }

    public Optional<Client> client() {
        return Optional.ofNullable(client);
    }

    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
