package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                  | false | false | false
            respond-async                                       | true  | false | false
            RESPOND-ASYNC                                       | true  | false | false
            respond-async, handling=strict                      | true  | true  | false
            'respond-async,handling=strict,wait=10'             | true  | true  | false
            'respond-async, handling="strict"'                  | true  | true  | false
            respond-async; foo=bar, handling=lenient            | true  | false | false
            'handling=lenient, handling=strict, respond-async'  | true  | false | false
            'respond-async,separate-export-status'              | true  | false | true
            respond-asynchronously                              | false | false | false
            'return=minimal , respond-async '                   | true  | false | false
            """)
    void readsTheHeader(String header, boolean async, boolean strict, boolean separate) {
        assertThat(Preferences.of(List.of(header))).isEqualTo(new Preferences(async, strict, separate));
    }

    @ParameterizedTest
    @CsvSource({"respond-async,handling=strict", "handling=strict,respond-async"})
    void readsSeveralHeadersAsOne(String first, String second) {
        assertThat(Preferences.of(Arrays.asList(first, second))).isEqualTo(new Preferences(true, true, false));
    }
}
