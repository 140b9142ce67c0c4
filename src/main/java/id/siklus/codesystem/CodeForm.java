package id.siklus.codesystem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the codes of a system look like. A file of a system that is known here is checked for it, since a wrong column is the usual mistake.
 *
 * @param url canonical URL of the system
 * @param pattern that every code matches
 * @param underCategories whether a code's beginning names what it lies under, as in ICD-10: A01.0 under A01
 */
record CodeForm(String url, Pattern pattern, boolean underCategories) {

    static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";
    static final String KFA = "http://sys-ids.kemkes.go.id/kfa";

    /** FHIR's own rule for a code: no space at its ends, and no two together. */
    private static final Pattern ANY = Pattern.compile("\\S+( \\S+)*");

    private static final Pattern WITHOUT_DOT = Pattern.compile("[A-Z][0-9][0-9A-Z][0-9A-Z]{1,4}");
    private static final int CATEGORY = 3;

    private static final Map<String, String> SHORT_NAMES =
            Map.of("icd-10", ICD_10, "kfa", KFA, "icd-9-cm", "http://hl7.org/fhir/sid/icd-9-cm");

    private static final Map<String, CodeForm> KNOWN = Map.of(
            ICD_10,
            new CodeForm(ICD_10, Pattern.compile("[A-Z][0-9][0-9A-Z]([.][0-9A-Z]{1,4})?"), true),
            KFA,
            new CodeForm(KFA, Pattern.compile("9[0-9]{7}|VG[0-9]{1,4}"), false));

    /**
     * @param system {@code icd-10}, {@code icd-9-cm}, {@code kfa}, or a canonical URL
     * @throws IllegalArgumentException when it is neither
     */
    static CodeForm of(String system) {
        String url = SHORT_NAMES.getOrDefault(system.toLowerCase(Locale.ROOT), system);
        if (!isAbsolute(url) || url.contains("|")) {
            throw new IllegalArgumentException(
                    "--system=" + system
                            + ": pilih icd-10, icd-9-cm, kfa, atau URL tanpa versi / choose one of these, or a URL without a version");
        }
        return KNOWN.getOrDefault(url, new CodeForm(url, ANY, false));
    }

    /** @return the code as the guide writes it, such as A01.0 for a file's A010; empty when it is no code of this system */
    Optional<String> canonical(String written) {
        String code = written.strip();
        if (underCategories && WITHOUT_DOT.matcher(code).matches()) {
            code = code.substring(0, CATEGORY) + "." + code.substring(CATEGORY);
        }
        return pattern.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    private static boolean isAbsolute(String url) {
        try {
            return new URI(url).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
