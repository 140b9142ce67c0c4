package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ExportAddressTest {

    private static final UUID JOB = UUID.fromString("0b7f0c1e-6d5a-4d1f-9a39-0d8f5d2c1a11");

    @ParameterizedTest
    @CsvSource({
        "https://data.dinkes.go.id/fhir, https://data.dinkes.go.id/bulk/",
        "https://data.dinkes.go.id/fhir/, https://data.dinkes.go.id/bulk/",
        "https://dinkes.go.id/siklus/fhir, https://dinkes.go.id/siklus/bulk/",
        "https://fhir.dinkes.go.id, https://fhir.dinkes.go.id/bulk/",
        "http://10.1.2.3:8080/fhir, http://10.1.2.3:8080/bulk/"
    })
    void isBesideThePublicBase(String base, String expected) {
        assertThat(new ExportAddress(base).of(JOB, new MockHttpServletRequest()))
                .isEqualTo(expected + JOB);
    }

    @Test
    void isWhereTheClientAsked() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName("puskesmas.local");
        request.setServerPort(8080);

        assertThat(new ExportAddress("").of(JOB, request)).isEqualTo("http://puskesmas.local:8080/bulk/" + JOB);
    }
}
