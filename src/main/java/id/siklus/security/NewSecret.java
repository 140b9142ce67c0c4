package id.siklus.security;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody has to remember. */
final class NewSecret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private NewSecret() {}

    /** @return 43 characters that need no escape in a URL, a form or a shell */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
