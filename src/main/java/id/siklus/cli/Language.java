package id.siklus.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language a command speaks: Indonesian, unless {@code --lang en} asks for English. */
final class Language {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Option(names = "--lang", paramLabel = "id|en", description = "Bahasa keluaran, bawaan id / language of the output")
    private @Nullable String language;

    Locale chosen() {
        if (language == null || "id".equals(language)) {
            return INDONESIAN;
        }
        if ("en".equals(language)) {
            return Locale.ENGLISH;
        }
        throw new IllegalArgumentException("--lang=" + language + ": pilih id atau en / choose id or en");
    }

    boolean isEnglish() {
        return Locale.ENGLISH.equals(chosen());
    }
}
