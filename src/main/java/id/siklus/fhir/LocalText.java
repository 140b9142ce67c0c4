package id.siklus.fhir;

import java.util.Locale;

/**
 * An argument of an {@link Issue} that is itself a text in both languages, such as the wording of a profile's rule.
 *
 * @param english the Indonesian text again where nobody translated it
 */
public record LocalText(String indonesian, String english) {

    /** A text that exists in English only, marked as such inside an Indonesian sentence. */
    public static LocalText englishOnly(String english) {
        return new LocalText("rincian (Inggris): " + english, english);
    }

    public String in(Locale language) {
        return "en".equals(language.getLanguage()) ? english : indonesian;
    }
}
