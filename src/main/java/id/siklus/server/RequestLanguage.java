package id.siklus.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of an answer: Indonesian, unless the caller's Accept-Language prefers English. */
public final class RequestLanguage {

    public static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final List<Locale> OFFERED = List.of(INDONESIAN, Locale.ENGLISH);

    private RequestLanguage() {}

    public static Locale of(@Nullable RequestDetails request) {
        return of(request == null ? null : request.getHeader("Accept-Language"));
    }

    /** @param acceptLanguage the header as sent; a malformed one counts as absent */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return INDONESIAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return best == null ? INDONESIAN : best;
        } catch (IllegalArgumentException malformed) {
            return INDONESIAN;
        }
    }
}
