package id.siklus.fhir;

import java.util.regex.Pattern;

/**
 * The one rule by which a NIK is hidden (UU 27/2022 on personal data, article 4: a NIK points to one person). To people it is shown by its ends; from texts that
 * nobody wrote for people, such as log lines and messages of libraries, it goes altogether.
 */
public final class MaskedNik {

    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("(?<!\\d)\\d{16}(?!\\d)");
    private static final String GONE = "#".repeat(16);
    private static final int SHOWN = 4;

    private MaskedNik() {}

    /** @return {@code 9202********0001}; nothing but stars where that would show more than half */
    public static String shown(String nik) {
        return nik.length() <= 2 * SHOWN
                ? "*".repeat(nik.length())
                : nik.substring(0, SHOWN) + "*".repeat(nik.length() - 2 * SHOWN) + nik.substring(nik.length() - SHOWN);
    }

    /** @return the text without anything that looks like a NIK or a family card number */
    public static String in(String text) {
        return SIXTEEN_DIGITS.matcher(text).replaceAll(GONE);
    }
}
