package id.siklus.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class KeyEncryptionKeyTest {

    private static final String CONFIGURED = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    private Path directory;

    @Test
    void makesAKeyBesideTheEmbeddedDatabaseOnceAndForItsOwnerOnly() throws Exception {
        DatabaseProperties embedded = database("", directory.resolve("pg"));

        byte[] first = KeyEncryptionKey.of(embedded, "").key().orElseThrow().getEncoded();
        byte[] again = KeyEncryptionKey.of(embedded, "").key().orElseThrow().getEncoded();

        assertThat(first).hasSize(32).isEqualTo(again).isNotEqualTo(new byte[32]);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("pg.key-encryption-key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void prefersTheConfiguredKeyAndWritesNoFileThen() {
        DatabaseProperties embedded = database("", directory.resolve("pg"));

        assertThat(KeyEncryptionKey.of(embedded, CONFIGURED).key().orElseThrow().getEncoded())
                .isEqualTo(new byte[32]);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void hasNoneOnAnExternalDatabaseWithoutAConfiguredKey() {
        DatabaseProperties external = database("jdbc:postgresql://127.0.0.1/x", directory.resolve("pg"));

        assertThat(KeyEncryptionKey.of(external, "").key()).isEmpty();
        assertThat(KeyEncryptionKey.of(external, CONFIGURED).key()).isPresent();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void refusesWhatIsNoKeyWithoutRepeatingIt() {
        for (String wrong : new String[] {"rahasia!", Base64.getEncoder().encodeToString(new byte[16])}) {
            assertThatThrownBy(() -> KeyEncryptionKey.of(database("", directory.resolve("pg")), wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("openssl rand -base64 32")
                    .hasMessageNotContaining(wrong);
        }
    }

    @Test
    void isFoundInTheEnvironment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "systemEnvironment", Map.of("SIKLUS_SECURITY_KEYENCRYPTIONKEY", CONFIGURED)));
        ConfigurationPropertySources.attach(environment);

        assertThat(environment.getProperty(KeyEncryptionKey.SETTING)).isEqualTo(CONFIGURED);
    }

    private static DatabaseProperties database(String url, Path directory) {
        return new DatabaseProperties(url, "", "", directory, Duration.ofSeconds(30), 10);
    }
}
