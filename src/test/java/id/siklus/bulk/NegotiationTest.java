package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.bulk.Negotiation.Coding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                            | PLAIN
            gzip                          | GZIPPED
            GZIP                          | GZIPPED
            x-gzip                        | GZIPPED
            'gzip, deflate, br'           | GZIPPED
            *                             | GZIPPED
            gzip;q=0.001                  | GZIPPED
            gzip;q=0                      | PLAIN
            'identity, gzip'              | GZIPPED
            'identity;q=1, gzip;q=0.5'    | PLAIN
            deflate                       | PLAIN
            'identity;q=0'                | NONE
            '*;q=0'                       | NONE
            'gzip;q=0, *;q=0'             | NONE
            '*;q=0, identity'             | PLAIN
            'gzip, *;q=0'                 | GZIPPED
            """)
    void choosesTheCoding(String acceptEncoding, Coding coding) {
        assertThat(Negotiation.coding(List.of(acceptEncoding))).isEqualTo(coding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                        | true
            */*                                       | true
            application/*                             | true
            application/json                          | true
            application/fhir+json                     | true
            'application/json; charset=utf-8'         | true
            'text/xml, application/json;q=0.1'        | true
            application/xml                           | false
            'application/fhir+xml'                    | false
            'application/json;q=0, application/fhir+json;q=0, */*' | false
            text/*                                    | false
            """)
    void knowsWhetherJsonIsWelcome(String accept, boolean welcome) {
        assertThat(Negotiation.accepts(accept, "application/json", "application/fhir+json"))
                .isEqualTo(welcome);
    }
}
