package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en                 | en
                    en-GB,en;q=0.9     | en
                    id-ID,id;q=0.9,en  | id
                    fr                 | id
                    *                  | id
                    not a header !!    | id
                    """)
    void answersInTheLanguageAskedFor(String header, String language) {
        assertThat(RequestLanguage.of(header)).isEqualTo(Locale.forLanguageTag(language));
    }

    @Test
    void speaksIndonesianToWhoDoesNotSay() {
        assertThat(RequestLanguage.of((String) null)).isEqualTo(RequestLanguage.INDONESIAN);
    }
}
