package id.siklus.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.audit.AuditRow.Target;
import id.siklus.audit.AuditRow.Who;
import id.siklus.server.AuditTrail;
import id.siklus.server.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The row of a request while the request is under way; one thread at a time touches it. */
final class Draft {

    private static final String ATTRIBUTE = Draft.class.getName();
    private static final String REQUEST_ID = "X-Request-ID";
    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY = 429;
    private static final int MOST_PARAMETERS = 50;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REQUEST_ID = 64;

    private final HttpServletRequest http;
    private final RequestShape shape;
    private final Set<String> patients = new LinkedHashSet<>();
    private @Nullable Collection<String> parameters;
    private @Nullable String version;
    private @Nullable String requestId;
    private boolean batch;
    private @Nullable Set<String> stored;

    private Draft(HttpServletRequest http, RequestShape shape) {
        this.http = http;
        this.shape = shape;
    }

    static Draft begin(HttpServletRequest http, RequestShape shape) {
        Draft draft = new Draft(http, shape);
        http.setAttribute(ATTRIBUTE, draft);
        return draft;
    }

    /** @return empty for the server's own work */
    static Optional<Draft> of(@Nullable RequestDetails request) {
        return AuditTrail.request(request)
                .map(http -> http.getAttribute(ATTRIBUTE))
                .filter(Draft.class::isInstance)
                .map(Draft.class::cast);
    }

    /** @param names as sent, before any other room has rewritten them */
    void asked(Collection<String> names, String number) {
        parameters = List.copyOf(names);
        requestId = number;
    }

    void isBatch() {
        batch = true;
    }

    /** Each transaction of a batch has a row of its own, and the batch has one for what it showed. */
    boolean manyTransactions() {
        return batch;
    }

    void showed(@Nullable String itsVersion) {
        version = itsVersion;
    }

    Set<String> patients() {
        return patients;
    }

    /** The row has been committed together with what was written. */
    void stored(Set<String> concerned) {
        if (!batch) {
            stored = Set.copyOf(concerned);
        }
    }

    /** @return whether the row that was committed says all; a transaction may hold searches too, and show more than it wrote */
    boolean isStored() {
        return stored != null && stored.containsAll(patients);
    }

    /** How far an export is may be asked a thousand times, and shows nothing of anybody; what is refused is told. */
    boolean isUntold(int status) {
        return shape.interaction().equals(RequestShape.EXPORT_STATUS) && (status < BAD_REQUEST || status == TOO_MANY);
    }

    String interaction() {
        return batch ? "batch" : shape.interaction();
    }

    Target target() {
        Target target = shape.target();
        return target.version() == null && version != null ? new Target(target.type(), target.id(), version) : target;
    }

    /** @return whether what was written may be what was asked for, and not something that the server had to write besides */
    boolean concerns(Target written) {
        return shape.target().type() == null || shape.target().type().equals(written.type());
    }

    AuditRow row(Instant now, int outcome) {
        if (target().id() != null && "Patient".equals(target().type())) {
            patients.add(target().id());
        }
        return row(now, interaction(), outcome, target(), patients, List.of());
    }

    AuditRow row(
            Instant now,
            String interaction,
            int outcome,
            Target target,
            Collection<String> concerned,
            List<String> written) {
        AuditTrail trail = AuditTrail.of(http);
        Set<String> all = new LinkedHashSet<>(concerned);
        all.addAll(trail.patients());
        List<String> effects = new ArrayList<>(written);
        trail.export().ifPresent(export -> effects.add(ExportedFile.text(export)));
        return new AuditRow(
                now,
                number(),
                who(trail),
                interaction,
                outcome,
                target,
                List.copyOf(all),
                effects,
                parameters(),
                http.getRemoteAddr(),
                trail.purpose().map(AuditTrail.Purpose::code).orElse(null),
                trail.reason().orElse(null));
    }

    private Who who(AuditTrail trail) {
        if (http.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller) {
            return new Who(
                    caller.clientId(), caller.organization(), caller.role().code());
        }
        return trail.client()
                .map(client -> new Who(Digits.mask(client.clientId()), client.organization(), client.role()))
                .orElse(Who.NOBODY);
    }

    private String number() {
        String number = requestId == null ? http.getHeader(REQUEST_ID) : requestId;
        if (number == null || number.isBlank()) {
            return UUID.randomUUID().toString();
        }
        return Digits.mask(number.length() > LONGEST_REQUEST_ID ? number.substring(0, LONGEST_REQUEST_ID) : number);
    }

    private List<String> parameters() {
        Stream<String> names = parameters == null ? inQuery() : parameters.stream();
        return names.limit(MOST_PARAMETERS)
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .toList();
    }

    /** Of a request that was refused before HAPI read its parameters. */
    private Stream<String> inQuery() {
        String query = http.getQueryString();
        if (query == null) {
            return Stream.empty();
        }
        return Stream.of(query.split("&"))
                .map(parameter -> parameter.split("=", 2)[0])
                .filter(name -> !name.isEmpty())
                .map(Draft::decoded)
                .distinct();
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "?";
        }
    }
}
