package id.siklus.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the trail says of one interaction. No value of a search parameter and no NIK stands in it.
 *
 * @param request number of the request, as in its {@code X-Request-ID}
 * @param who {@code -} when nobody said who asks, {@code siklus} for the server's own work; its role is {@code claimed} when a request for a token named a client and
 *     did not prove it
 * @param interaction FHIR's code, an operation as {@code $everything}, {@code token}, {@code page}, or {@code counted} for many requests of strangers
 * @param outcome HTTP status
 * @param patients ids of the patients shown, changed or asked for
 * @param written such as {@code create Encounter/123/1}, where more than one resource was written
 * @param parameters names of search parameters
 * @param address whence
 */
record AuditRow(
        Instant at,
        String request,
        Who who,
        String interaction,
        int outcome,
        Target target,
        List<String> patients,
        List<String> written,
        List<String> parameters,
        String address,
        @Nullable String purpose,
        @Nullable String reason) {

    /** A client, the Organization it speaks for, and its role. */
    record Who(String client, String organization, String role) {

        static final Who NOBODY = new Who("-", "", "-");
        static final Who SERVER = new Who("siklus", "", "system");
    }

    /** A type, an instance or a version, as far as the interaction has one. */
    record Target(
            @Nullable String type,
            @Nullable String id,
            @Nullable String version) {

        static final Target NONE = new Target(null, null, null);
    }

    AuditRow {
        patients = cleaned(patients);
        written = cleaned(written);
        parameters = cleaned(parameters);
        target = new Target(target.type(), cleanedIfAny(target.id()), cleanedIfAny(target.version()));
        reason = cleanedIfAny(reason);
    }

    private static List<String> cleaned(Collection<String> texts) {
        return texts.stream().map(AuditRow::cleaned).toList();
    }

    private static @Nullable String cleanedIfAny(@Nullable String text) {
        return text == null ? null : cleaned(text);
    }

    /** Without a NIK, and without what PostgreSQL does not keep: control characters, and halves of characters. */
    private static String cleaned(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnkept(text.charAt(i))) {
                return Digits.mask(withoutUnkept(text));
            }
        }
        return Digits.mask(text);
    }

    private static String withoutUnkept(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().forEach(c -> kept.append(isUnkept((char) c) ? '?' : (char) c));
        return kept.toString();
    }

    private static boolean isUnkept(char c) {
        return Character.isISOControl(c) || Character.isSurrogate(c);
    }
}
