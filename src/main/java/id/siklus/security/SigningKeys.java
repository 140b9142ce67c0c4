package id.siklus.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.siklus.storage.KeyEncryptionKey;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The keys of access tokens (ES256), shared by all nodes through the database. The newest one signs. A retired key verifies until the last token that it may have
 * signed has expired: an hour, which no token outlives, and the time for which a node remembers.
 */
public final class SigningKeys {

    /** How long a node works with the keys it has read. */
    static final Duration MEMORY = Duration.ofSeconds(10);

    private static final Duration LONGEST_TOKEN = Duration.ofHours(1);

    private final JdbcTemplate jdbc;
    private final KeyCipher cipher;
    private volatile Known known = new Known(List.of(), 0, false);

    private record Known(List<ECKey> newestFirst, long readAt, boolean read) {

        boolean isFresh() {
            return read && System.nanoTime() - readAt < MEMORY.toNanos();
        }
    }

    public SigningKeys(DataSource dataSource, KeyEncryptionKey encryption) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.cipher = new KeyCipher(encryption.key());
    }

    /** Brings the rows of a release that stored them in clear, or of a time before there was a key to encrypt them with, into today's form. */
    void encryptStored() {
        jdbc.query(
                        "select kid, jwk from siklus.signing_key",
                        (row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(stored -> {
                    if (!cipher.isAsItShouldBe(stored.getValue())) {
                        jdbc.update(
                                "update siklus.signing_key set jwk = ? where kid = ? and jwk = ?",
                                cipher.seal(stored.getKey(), cipher.open(stored.getKey(), stored.getValue())),
                                stored.getKey(),
                                stored.getValue());
                    }
                });
    }

    /** @return the key that signs now; the first one is made when there is none */
    ECKey current() {
        List<ECKey> keys = all();
        if (keys.isEmpty()) {
            add();
            keys = all();
        }
        return keys.get(0);
    }

    /** @return private keys, newest first: those whose tokens may still be good */
    List<ECKey> all() {
        Known now = known;
        if (!now.isFresh()) {
            now = new Known(read(), System.nanoTime(), true);
            known = now;
        }
        return now.newestFirst();
    }

    /** @return whether tokens of this key are good */
    boolean trusts(String kid) {
        return all().stream().anyMatch(key -> key.getKeyID().equals(kid));
    }

    /**
     * Makes a new key, which every node signs with in ten seconds.
     *
     * @param distrust whether tokens of the older keys are refused from now on, as after a leak, instead of expiring by themselves
     * @return id of the new key
     */
    public String rotate(boolean distrust) {
        String kid = add();
        jdbc.update(
                "update siklus.signing_key set retired_at = case when ? then '-infinity'::timestamptz else now() end"
                        + " where kid <> ? and (retired_at is null or ?)",
                distrust,
                kid,
                distrust);
        jdbc.update("delete from siklus.signing_key where retired_at < now() - interval '1 day'");
        known = new Known(List.of(), 0, false);
        return kid;
    }

    private String add() {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .generate();
            jdbc.update(
                    "insert into siklus.signing_key (kid, jwk) values (?, ?)",
                    key.getKeyID(),
                    cipher.seal(key.getKeyID(), key.toJSONString()));
            known = new Known(List.of(), 0, false);
            return key.getKeyID();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java cannot make P-256 keys", e);
        }
    }

    private List<ECKey> read() {
        return jdbc.query(
                "select kid, jwk from siklus.signing_key where retired_at is null or retired_at > now() - ? * interval '1 second'"
                        + " order by (retired_at is null) desc, created_at desc",
                (row, number) -> parse(cipher.open(row.getString(1), row.getString(2))),
                LONGEST_TOKEN.plus(MEMORY).toSeconds());
    }

    private static ECKey parse(String jwk) {
        try {
            return ECKey.parse(jwk);
        } catch (ParseException e) {
            throw new IllegalStateException("siklus.signing_key holds an unreadable key", e);
        }
    }
}
