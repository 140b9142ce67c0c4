package id.siklus.audit;

import org.jspecify.annotations.Nullable;

/** Makes what could be a NIK unreadable: any run of sixteen digits or more, wherever a caller may have put it. */
final class Digits {

    private static final int NIK = 16;

    private Digits() {}

    static @Nullable String maskIfAny(@Nullable String text) {
        return text == null ? null : mask(text);
    }

    static String mask(String text) {
        char[] masked = null;
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                run++;
                continue;
            }
            if (run >= NIK) {
                masked = masked == null ? text.toCharArray() : masked;
                java.util.Arrays.fill(masked, i - run, i, '#');
            }
            run = 0;
        }
        return masked == null ? text : new String(masked);
    }
}
