package id.siklus.server;

import static id.siklus.server.SentExamples.PUSKESMAS;
import static id.siklus.server.SentExamples.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.hl7.fhir.r4.model.Patient;

/** What both halves of the edge cases ask. */
final class EdgeCases {

    static final String RECORD = "https://siklus.id/fhir/sid/no-rm/P92020401%7C";
    private static final ObjectMapper JSON = new ObjectMapper();

    private EdgeCases() {}

    static String person(String recordNumber) {
        return PUSKESMAS
                .only(Patient.class, "Patient?identifier=" + RECORD + recordNumber)
                .getIdElement()
                .getIdPart();
    }

    static JsonNode expectations(int number) throws Exception {
        String file = String.format(Locale.ROOT, "kasus-tepi/harapan/%02d.json", number);
        return JSON.readTree(text(file)).path("menunggu").path("harapan");
    }
}
