package id.siklus.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void asksForEverythingBelowTheBaseOfTheServer() {
        Order order = new Order("http://127.0.0.1:8080/fhir/", Level.SYSTEM, "", List.of(), List.of(), Format.NDJSON);

        assertThat(order.kickOff(null))
                .hasToString("http://127.0.0.1:8080/fhir/$export?_outputFormat=application%2Ffhir%2Bndjson");
    }

    @Test
    void encodesWhatItWasGiven() {
        Order order = new Order(
                "http://127.0.0.1:8080/fhir",
                Level.ORGANIZATION,
                "p-1",
                List.of("Patient", "Encounter", "Patient"),
                List.of("Observation?code=http://loinc.org|8302-2&status=final", "Encounter?class=AMB"),
                Format.NDJSON);

        assertThat(order.kickOff("2026-01-31T08:00:00.5+07:00").toString())
                .startsWith("http://127.0.0.1:8080/fhir/Organization/p-1/$export?")
                .contains("&_since=2026-01-31T08%3A00%3A00.5%2B07%3A00")
                .contains("&_type=Encounter%2CPatient")
                .contains("&_typeFilter=Observation%3Fcode%3Dhttp%3A%2F%2Floinc.org%7C8302-2%26status%3Dfinal")
                .endsWith("&_typeFilter=Encounter%3Fclass%3DAMB");
    }

    @Test
    void isTheSameWhateverTheOrderOfItsTypes() {
        assertThat(new Order("http://x/fhir/", Level.PATIENT, "", List.of("A", "B"), List.of(), Format.NDJSON))
                .isEqualTo(new Order(
                        "http://x/fhir", Level.PATIENT, "", List.of("B", "A", "B"), List.of(), Format.NDJSON));
    }

    @Test
    void needsAnIdWhereTheLevelHasOne() {
        assertThatThrownBy(() -> new Order("http://x", Level.GROUP, "", List.of(), List.of(), Format.NDJSON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("group");
        assertThatThrownBy(() -> new Order("http://x", Level.GROUP, "../x", List.of(), List.of(), Format.NDJSON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Order("http://x", Level.SYSTEM, "g", List.of(), List.of(), Format.NDJSON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOfLinesWhereAnEarlierVersionKeptNoFormat() throws Exception {
        String kept = "{\"server\":\"http://x/fhir\",\"level\":\"SYSTEM\",\"id\":\"\",\"types\":[],\"typeFilters\":[]}";

        assertThat(new ObjectMapper().readValue(kept, Order.class))
                .isEqualTo(new Order("http://x/fhir", Level.SYSTEM, "", List.of(), List.of(), Format.NDJSON))
                .isNotEqualTo(new Order("http://x/fhir", Level.SYSTEM, "", List.of(), List.of(), Format.PARQUET));
    }
}
