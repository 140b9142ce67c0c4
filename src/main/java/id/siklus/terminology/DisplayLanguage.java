package id.siklus.terminology;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which language names of codes are wanted: as the parameter {@code displayLanguage} says, else the most wanted of Accept-Language; without either, names are as
 * their system writes them.
 *
 * @param tag BCP 47, lower case
 */
record DisplayLanguage(Optional<String> tag) {

    static final DisplayLanguage AS_WRITTEN = new DisplayLanguage(Optional.empty());

    private static final List<String> INDONESIAN_SYSTEMS =
            List.of("https://siklus.id/fhir/", "http://terminology.kemkes.go.id", "http://sys-ids.kemkes.go.id/");

    static DisplayLanguage of(@Nullable String parameter, RequestDetails request) {
        String wanted = parameter == null || parameter.isBlank() ? request.getHeader("Accept-Language") : parameter;
        if (wanted == null || wanted.isBlank()) {
            return AS_WRITTEN;
        }
        try {
            return Locale.LanguageRange.parse(wanted).stream()
                    .findFirst()
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> !range.startsWith("*"))
                    .map(range -> new DisplayLanguage(Optional.of(range.toLowerCase(Locale.ROOT))))
                    .orElse(AS_WRITTEN);
        } catch (IllegalArgumentException malformed) {
            return AS_WRITTEN;
        }
    }

    /** @return the language that a system is written in; national systems seldom say that it is Indonesian */
    static String ofSystem(String url, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            return said;
        }
        return INDONESIAN_SYSTEMS.stream().anyMatch(url::startsWith) ? "id" : "en";
    }

    /** @param written the language of the concept's own display */
    String of(Concept concept, String written) {
        if (tag.isEmpty() || matches(written) && !concept.display().isEmpty()) {
            return concept.display();
        }
        return concept.designations().stream()
                .filter(designation -> matches(designation.language()))
                .map(LargeSystem.Designation::value)
                .findFirst()
                .orElse(concept.display());
    }

    /** {@code id} matches {@code id-ID}, and the other way round. */
    boolean matches(String language) {
        return tag.isPresent() && !language.isEmpty() && primary(language).equals(primary(tag.get()));
    }

    private static String primary(String language) {
        int hyphen = language.indexOf('-');
        return (hyphen < 0 ? language : language.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }
}
