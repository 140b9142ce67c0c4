package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KeyCipherTest {

    private static final String JWK = "{\"kty\":\"EC\",\"d\":\"rahasia\"}";

    private final KeyCipher cipher = new KeyCipher(Optional.of(key(1)));

    @Test
    void opensWhatItHasSealedAndSealsNoTwoTimesAlike() {
        String sealed = cipher.seal("a", JWK);

        assertThat(sealed).startsWith("aes-gcm:").doesNotContain("rahasia");
        assertThat(cipher.seal("a", JWK)).isNotEqualTo(sealed);
        assertThat(cipher.open("a", sealed)).isEqualTo(JWK);
        assertThat(cipher.isAsItShouldBe(sealed)).isTrue();
    }

    @Test
    void readsWhatAnEarlierReleaseLeftInClearAndWantsItSealed() {
        assertThat(cipher.open("a", JWK)).isEqualTo(JWK);
        assertThat(cipher.isAsItShouldBe(JWK)).isFalse();
    }

    @Test
    void opensNothingUnderAnotherKeyAnotherIdOrAfterAChange() {
        String sealed = cipher.seal("a", JWK);
        char end = sealed.charAt(sealed.length() - 6);
        String changed = sealed.substring(0, sealed.length() - 6)
                + (end == 'A' ? 'B' : 'A')
                + sealed.substring(sealed.length() - 5);

        for (Runnable wrong : Arrays.<Runnable>asList(
                () -> new KeyCipher(Optional.of(key(2))).open("a", sealed),
                () -> new KeyCipher(Optional.empty()).open("a", sealed),
                () -> cipher.open("b", sealed),
                () -> cipher.open("a", changed))) {
            assertThatThrownBy(wrong::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("key-encryption-key");
        }
    }

    @Test
    void leavesTextsInClearWithoutAKey() {
        KeyCipher none = new KeyCipher(Optional.empty());

        assertThat(none.seal("a", JWK)).isEqualTo(JWK);
        assertThat(none.isAsItShouldBe(JWK)).isTrue();
    }

    private static SecretKey key(int filling) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return new SecretKeySpec(bytes, "AES");
    }
}
