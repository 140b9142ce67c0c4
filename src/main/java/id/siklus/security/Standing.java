package id.siklus.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whether a client may still act: its registration is not disabled, and the facility it speaks for exists and is open ({@code Organization.active}). A token does
 * not outlive either; a change reaches every node within {@link #MEMORY}.
 */
final class Standing {

    /** For how long an answer of the database is good. */
    static final Duration MEMORY = Duration.ofSeconds(5);

    private static final int MOST_REMEMBERED = 20_000;

    private final JdbcTemplate jdbc;
    private final Cache<String, Optional<ErrorCode>> clients = memory();
    private final Cache<String, Optional<ErrorCode>> organizations = memory();

    Standing(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * @param registered whether the client must be known here; one of an external issuer need not, but is refused when it is known and disabled
     * @throws RefusedException 401 saying what is wrong
     */
    void require(Caller caller, boolean registered) {
        Optional<ErrorCode> objection = clients.get(caller.clientId(), this::objectionToClient);
        if (objection
                .filter(code -> registered || code == ErrorCode.CLIENT_DISABLED)
                .isPresent()) {
            throw refused(objection.get(), caller.clientId());
        }
        if (!caller.organization().isEmpty()) {
            organizations
                    .get(caller.organization(), this::objectionToOrganization)
                    .ifPresent(code -> {
                        throw refused(code, "Organization/" + caller.organization());
                    });
        }
    }

    /** The same for a token that is asked for: a client that was registered a moment ago need not wait. */
    void requireNow(Caller caller) {
        clients.invalidate(caller.clientId());
        organizations.invalidate(caller.organization());
        require(caller, true);
    }

    private static RefusedException refused(ErrorCode code, String whom) {
        return new RefusedException(401, Issue.error(code, "", whom));
    }

    private Optional<ErrorCode> objectionToClient(String id) {
        List<Boolean> disabled = jdbc.queryForList(
                "select disabled_at is not null from siklus.client where client_id = ?", Boolean.class, id);
        return disabled.isEmpty()
                ? Optional.of(ErrorCode.CLIENT_UNKNOWN)
                : disabled.get(0) ? Optional.of(ErrorCode.CLIENT_DISABLED) : Optional.empty();
    }

    private Optional<ErrorCode> objectionToOrganization(String id) {
        List<Boolean> open = jdbc.queryForList("""
                select coalesce((v.res_text_vc::jsonb ->> 'active')::boolean, true)
                from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                where r.res_type = 'Organization' and r.fhir_id = ? and r.res_deleted_at is null""", Boolean.class, id);
        return open.isEmpty()
                ? Optional.of(ErrorCode.FACILITY_NOT_REGISTERED)
                : open.get(0) ? Optional.empty() : Optional.of(ErrorCode.FACILITY_CLOSED);
    }

    private static Cache<String, Optional<ErrorCode>> memory() {
        return Caffeine.newBuilder()
                .expireAfterWrite(MEMORY)
                .maximumSize(MOST_REMEMBERED)
                .build();
    }
}
