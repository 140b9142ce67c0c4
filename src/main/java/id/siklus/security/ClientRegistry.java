package id.siklus.security;

import id.siklus.security.Client.Credential;
import id.siklus.security.Client.Credential.InlineKeys;
import id.siklus.security.Client.Credential.KeysAt;
import id.siklus.security.Client.Credential.SecretHash;
import id.siklus.server.CallerRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The registered clients, in PostgreSQL: what one node or the command line writes, every node obeys. */
public final class ClientRegistry {

    private final JdbcTemplate jdbc;

    public ClientRegistry(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    static PasswordEncoder secrets() {
        return new BCryptPasswordEncoder();
    }

    /**
     * Registers a client with a secret of 256 random bits, or gives the client of that id this standing and a new secret.
     *
     * @return the secret, which is stored as a hash and cannot be shown again
     */
    public String putWithSecret(String id, String organization, CallerRole role, Set<String> scopes) {
        String secret = NewSecret.random();
        put(id, organization, role, scopes, new SecretHash(secrets().encode(secret)));
        return secret;
    }

    /**
     * Registers a client that proves itself with a key pair.
     *
     * @param jwks its public keys, as a JSON Web Key Set
     * @throws IllegalArgumentException when the keys are unfit
     */
    public void putWithKeys(String id, String organization, CallerRole role, Set<String> scopes, String jwks) {
        put(id, organization, role, scopes, new InlineKeys(PublicKeys.checked(jwks)));
    }

    /** Registers a client that publishes its public keys; their host must be in {@code siklus.security.jwks-hosts}. */
    public void putWithKeysAt(String id, String organization, CallerRole role, Set<String> scopes, String jwksUrl) {
        put(id, organization, role, scopes, new KeysAt(jwksUrl));
    }

    /**
     * Gives a client a new secret; the old one is good no more, tokens that it got live out their minutes.
     *
     * @return empty when there is no such client, or when it has keys instead
     */
    public Optional<String> renewSecret(String id) {
        String secret = NewSecret.random();
        int changed = jdbc.update(
                "update siklus.client set secret_hash = ?, changed_at = now() where client_id = ? and secret_hash is not null",
                secrets().encode(secret),
                id);
        return changed == 1 ? Optional.of(secret) : Optional.empty();
    }

    /**
     * Finds the Organization that somebody means. Only rows in which the code stands are read: one that cannot be read any more must not hide the others.
     *
     * @param code id of an Organization, or one of its identifiers
     * @return ids; more than one when an identifier is shared
     */
    public List<String> organizations(String code) {
        List<String> byId = jdbc.queryForList(
                "select fhir_id from hfj_resource where res_type = 'Organization' and fhir_id = ? and res_deleted_at is null",
                String.class,
                code);
        return byId.isEmpty() ? jdbc.queryForList("""
                        select r.fhir_id from hfj_resource r
                        join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                        where r.res_type = 'Organization' and r.res_deleted_at is null
                          and case when strpos(v.res_text_vc, ?) > 0 then v.res_text_vc::jsonb @> jsonb_build_object(
                            'identifier', jsonb_build_array(jsonb_build_object('value', ?::text))) else false end""", String.class, code, code) : byId;
    }

    /** Registers a client, or gives the client of that id this standing; a disabled one is enabled. */
    void put(String id, String organization, CallerRole role, Set<String> scopes, Credential credential) {
        RegisteredScopes.require(scopes);
        jdbc.update(
                """
                insert into siklus.client (client_id, organization, role, scopes, secret_hash, jwks, jwks_url)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (client_id) do update set organization = excluded.organization, role = excluded.role,
                  scopes = excluded.scopes, secret_hash = excluded.secret_hash, jwks = excluded.jwks,
                  jwks_url = excluded.jwks_url, changed_at = now(), disabled_at = null""",
                id,
                organization,
                role.code(),
                scopes.toArray(String[]::new),
                credential instanceof SecretHash secret ? secret.hash() : null,
                credential instanceof InlineKeys keys ? keys.json() : null,
                credential instanceof KeysAt place ? place.url() : null);
    }

    public Optional<Client> find(String id) {
        return jdbc.query("select * from siklus.client where client_id = ?", ClientRegistry::client, id).stream()
                .findFirst();
    }

    /** @return all of them, the disabled ones too, by id */
    public List<Client> list() {
        return jdbc.query("select * from siklus.client order by client_id", ClientRegistry::client);
    }

    /** From now on the client gets no token, and within {@link Standing#MEMORY} its tokens are refused. */
    public boolean disable(String id) {
        return jdbc.update(
                        "update siklus.client set disabled_at = coalesce(disabled_at, now()), changed_at = now() where client_id = ?",
                        id)
                == 1;
    }

    private static Client client(ResultSet row, int number) throws SQLException {
        String role = row.getString("role");
        return new Client(
                row.getString("client_id"),
                row.getString("organization"),
                CallerRole.ofCode(role)
                        .orElseThrow(() -> new IllegalStateException("siklus.client holds the unknown role " + role)),
                Set.of((String[]) row.getArray("scopes").getArray()),
                credential(row),
                row.getTimestamp("created_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("disabled_at")).map(Timestamp::toInstant));
    }

    private static Credential credential(ResultSet row) throws SQLException {
        @Nullable String hash = row.getString("secret_hash");
        @Nullable String keys = row.getString("jwks");
        return hash != null
                ? new SecretHash(hash)
                : keys != null ? new InlineKeys(keys) : new KeysAt(row.getString("jwks_url"));
    }
}
