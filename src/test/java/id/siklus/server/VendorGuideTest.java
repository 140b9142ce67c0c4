package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;

/** What docs/panduan-integrasi.md lets a vendor send in the first hour answers as the guide says it does. */
class VendorGuideTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final Path FOLDER = Path.of("docs", "contoh", "panduan");

    @Test
    void storesTheBundlesOfTheGuideOnceHoweverOftenTheyAreSent() throws IOException {
        for (String file : List.of("01-fasilitas.json", "02-pasien.json", "03-kunjungan.json")) {
            String bundle = read(file);

            List<String> first = locations(TestServer.post("", bundle), "201 Created");
            List<String> second = locations(TestServer.post("", bundle), "200 OK");

            assertThat(first).as(file).isNotEmpty().isEqualTo(second);
        }
    }

    @Test
    void refusesTheWrongBundleOfTheGuideWithTheCodesThatItShows() throws IOException {
        HttpResponse<String> answer = TestServer.post("", read("04-salah.json"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        OperationOutcome outcome = R4.newJsonParser().parseResource(OperationOutcome.class, answer.body());
        assertThat(outcome.getIssue())
                .extracting(issue -> issue.getDetails().getCodingFirstRep().getCode())
                .contains("SKL-2106", "SKL-2103");
        assertThat(answer.body()).contains("per-1", "ilp-enc-1");
    }

    private static List<String> locations(HttpResponse<String> answer, String status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Bundle bundle = R4.newJsonParser().parseResource(Bundle.class, answer.body());
        assertThat(bundle.getEntry())
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).startsWith(status));
        return bundle.getEntry().stream()
                .map(entry -> entry.getResponse().getLocation())
                .toList();
    }

    /** Other tests store the people and facilities of the guide too: here they have numbers of their own. */
    private static String read(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file))
                .replace("9202044510950001", "9202044510950077")
                .replace("P9202040101", "P9202040177")
                .replace("\"9202000\"", "\"9202077\"")
                .replace("|9202000", "|9202077")
                .replace("10009202", "10009277");
    }
}
