package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.siklus.TestServer;
import id.siklus.storage.KeyEncryptionKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** How private keys lie in the database of a server that was given no key to encrypt them with. */
class StoredSigningKeysTest {

    private final DataSource database = TestServer.bean(DataSource.class);
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @Test
    void noPrivateKeyLiesThereInClear() {
        assertThat(jdbc.queryForList("select jwk from siklus.signing_key", String.class))
                .isNotEmpty()
                .allSatisfy(stored -> assertThat(stored).startsWith("aes-gcm:"));
    }

    @Test
    void theKeyThatEncryptsThemIsForTheServersOwnerOnly() throws Exception {
        Path file = Path.of(TestServer.database() + ".key-encryption-key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).hasSize(44);
    }

    @Test
    void aKeyThatAnEarlierReleaseStoredInClearIsEncryptedAtTheStartAndStillVerifies() throws Exception {
        ECKey old = new ECKeyGenerator(Curve.P_256)
                .keyID(UUID.randomUUID().toString())
                .generate();
        jdbc.update(
                "insert into siklus.signing_key (kid, jwk, created_at, retired_at) values (?, ?, now() - interval '1 day', now())",
                old.getKeyID(),
                old.toJSONString());
        SigningKeys keys = new SigningKeys(database, TestServer.bean(KeyEncryptionKey.class));

        keys.encryptStored();

        String stored =
                jdbc.queryForObject("select jwk from siklus.signing_key where kid = ?", String.class, old.getKeyID());
        assertThat(stored).startsWith("aes-gcm:");
        assertThat(keys.all()).contains(old);
        assertThat(keys.trusts(old.getKeyID())).isTrue();
        jdbc.update("delete from siklus.signing_key where kid = ?", old.getKeyID());
    }
}
