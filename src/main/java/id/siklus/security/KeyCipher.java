package id.siklus.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a private key unreadable where it is stored: AES-256-GCM (NIST SP 800-38D) with a nonce of its own for each, and the key's id bound in, so that rows cannot
 * be exchanged. Without a key to encrypt with, a text stays as it is.
 */
final class KeyCipher {

    private static final String SEALED = "aes-gcm:";
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final @Nullable SecretKey key;
    private final SecureRandom random = new SecureRandom();

    KeyCipher(Optional<SecretKey> key) {
        this.key = key.orElse(null);
    }

    /** @return whether {@link #seal} would leave it so */
    boolean isAsItShouldBe(String stored) {
        return key == null || stored.startsWith(SEALED);
    }

    String seal(String kid, String clear) {
        if (key == null) {
            return clear;
        }
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, key, kid, nonce).doFinal(clear.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return SEALED + Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot encrypt with " + ALGORITHM, e);
        }
    }

    /**
     * @param stored sealed, or in clear as an earlier release has left it
     * @throws IllegalArgumentException in one line, when it was sealed with another key
     */
    String open(String kid, String stored) {
        if (!stored.startsWith(SEALED)) {
            return stored;
        }
        if (key == null) {
            throw otherKey(null);
        }
        try {
            byte[] whole = Base64.getDecoder().decode(stored.substring(SEALED.length()));
            ByteBuffer parts = ByteBuffer.wrap(whole);
            byte[] nonce = new byte[NONCE_BYTES];
            parts.get(nonce);
            byte[] clear = cipher(Cipher.DECRYPT_MODE, key, kid, nonce)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(clear, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw otherKey(e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, String kid, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(kid.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static IllegalArgumentException otherKey(@Nullable Exception cause) {
        return new IllegalArgumentException(
                "siklus.security.key-encryption-key bukan kunci yang dipakai saat kunci token disimpan. Pasang kunci yang lama, atau buat"
                        + " kunci token baru dengan: siklus rotate-keys --distrust / is not the key with which the token keys were"
                        + " stored: set the old one, or make new token keys with that command",
                cause);
    }
}
