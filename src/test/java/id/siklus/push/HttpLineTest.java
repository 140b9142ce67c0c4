package id.siklus.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpLineTest {

    @ParameterizedTest
    @CsvSource({
        "https://fhir.contoh.id/bulk/1, true",
        "https://FHIR.contoh.id:443/bulk/1, true",
        "http://fhir.contoh.id/bulk/1, false",
        "https://fhir.contoh.id:8443/bulk/1, false",
        "https://fhir.contoh.id.jahat.id/bulk/1, false",
        "https://jahat.id/fhir.contoh.id, false",
    })
    void knowsItsOwnServerFromOthers(URI address, boolean own) {
        HttpLine line = new HttpLine(URI.create("https://fhir.contoh.id/fhir"), RetryPolicy.ONCE, Credentials.NONE);

        assertThat(line.leadsTo(address)).isEqualTo(own);
    }
}
