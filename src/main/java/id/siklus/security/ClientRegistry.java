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

    /** Registers a client, or gives the client of that id this standing; a disabled one is enabled. */
    public void put(String id, String organization, CallerRole role, Set<String> scopes, Credential credential) {
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
