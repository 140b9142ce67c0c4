package id.siklus.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key under which private keys lie in the database (AES-256), so that a copy of the database alone makes no tokens: the one of {@code
 * siklus.security.key-encryption-key}, or, beside the embedded database, one that is made at the first start and kept in a file of its owner's. On an external
 * PostgreSQL without a configured key there is none, because its nodes must share it; that is warned about at each start.
 */
public final class KeyEncryptionKey {

    /** 32 bytes in base64, as {@code openssl rand -base64 32} makes them. */
    static final String SETTING = "siklus.security.key-encryption-key";

    private static final Logger log = LoggerFactory.getLogger(KeyEncryptionKey.class);
    private static final String SUFFIX = ".key-encryption-key";
    private static final int BYTES = 32;

    private final Optional<SecretKey> key;

    private KeyEncryptionKey(Optional<SecretKey> key) {
        this.key = key;
    }

    /** @throws IllegalArgumentException in one line when the configured key is none */
    static KeyEncryptionKey of(DatabaseProperties database, String configured) {
        if (!configured.isBlank()) {
            return new KeyEncryptionKey(Optional.of(parse(configured.trim(), SETTING)));
        }
        if (database.embedded()) {
            return new KeyEncryptionKey(Optional.of(beside(database.directory())));
        }
        log.warn(
                "{} belum disetel: kunci penanda tangan token tersimpan terbuka di basis data / is not set: the keys that sign"
                        + " tokens lie in clear in the database; make one with: openssl rand -base64 32",
                SETTING);
        return new KeyEncryptionKey(Optional.empty());
    }

    /** @return empty when private keys lie in clear */
    public Optional<SecretKey> key() {
        return key;
    }

    private static SecretKey beside(Path data) {
        PrivateFile file = PrivateFile.beside(data, SUFFIX);
        try {
            if (!file.exists()) {
                byte[] random = new byte[BYTES];
                new SecureRandom().nextBytes(random);
                Files.createDirectories(file.path().getParent());
                file.write(Base64.getEncoder().encodeToString(random));
            }
            return parse(file.read(), file.path().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + ": " + e.getMessage(), e);
        }
    }

    private static SecretKey parse(String text, String where) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length == BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException noBase64) {
            // told below, without the text
        }
        throw new IllegalArgumentException(
                where + ": harus 32 bita dalam base64 / must be 32 bytes in base64: openssl rand -base64 32");
    }
}
