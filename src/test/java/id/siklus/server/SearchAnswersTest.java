package id.siklus.server;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.post;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.TestServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What parameters that shape an answer do to it: order, elements, versions. Three people, stored in an order that is none of those asked for. */
class SearchAnswersTest {

    private static final String FAMILY = "Urut" + UUID.randomUUID().toString().replace("-", "");
    private static final String OF_THEM = "/Patient?name=" + FAMILY;
    private static final List<String> IDS = new ArrayList<>();

    @BeforeAll
    static void storeThreePeople() {
        for (String born : List.of("1990-02-03", "1985-07-08", "2001-12-11")) {
            IDS.add(store(FAMILY, born));
        }
    }

    @Test
    void comesInTheOrderAskedFor() {
        assertThat(born(OF_THEM + "&_sort=birthdate")).containsExactly("1985-07-08", "1990-02-03", "2001-12-11");
        assertThat(born(OF_THEM + "&_sort=-birthdate")).containsExactly("2001-12-11", "1990-02-03", "1985-07-08");
        assertThat(born(OF_THEM + "&_sort=gender,-birthdate"))
                .containsExactly("2001-12-11", "1990-02-03", "1985-07-08");
        assertThat(born(OF_THEM + "&_sort=_lastUpdated")).containsExactly("1990-02-03", "1985-07-08", "2001-12-11");
        assertThat(born(OF_THEM + "&_sort=-lastUpdated")).containsExactly("2001-12-11", "1985-07-08", "1990-02-03");
    }

    @Test
    void keepsTheOrderFromPageToPage() {
        List<String> pages = new ArrayList<>();
        for (int offset = 0; offset < 3; offset++) {
            pages.addAll(born(OF_THEM + "&_sort=birthdate&_count=1&_offset=" + offset));
        }

        assertThat(pages).containsExactly("1985-07-08", "1990-02-03", "2001-12-11");
    }

    @Test
    void holdsTheElementsAskedForAndSaysThatThereAreMore() throws IOException {
        for (JsonNode entry : json(OF_THEM + "&_elements=birthDate,name").path("entry")) {
            JsonNode patient = entry.path("resource");

            assertThat(patient.has("birthDate")).isTrue();
            assertThat(patient.has("name")).isTrue();
            assertThat(patient.has("telecom")).isFalse();
            assertThat(patient.has("gender")).isFalse();
            assertThat(patient.path("meta").toString()).contains("SUBSETTED");
        }
    }

    @Test
    void holdsAsMuchAsItsSummarySays() throws IOException {
        JsonNode summary =
                json(OF_THEM + "&_summary=true").path("entry").path(0).path("resource");
        JsonNode whole = json(OF_THEM + "&_summary=false").path("entry").path(0).path("resource");
        JsonNode count = json(OF_THEM + "&_summary=count");

        assertThat(summary.has("multipleBirthInteger")).isFalse();
        assertThat(summary.has("birthDate")).isTrue();
        assertThat(whole.has("multipleBirthInteger")).isTrue();
        assertThat(count.path("total").asInt()).isEqualTo(3);
        assertThat(count.has("entry")).isFalse();
    }

    @Test
    void findsInTheBoundsOfADateAndByTheTimeOfStorage() {
        assertThat(born(OF_THEM + "&birthdate=ge1985-07-08&birthdate=lt2000"))
                .containsExactlyInAnyOrder("1985-07-08", "1990-02-03");
        assertThat(born(OF_THEM + "&birthdate=1990")).containsExactly("1990-02-03");
        assertThat(born(OF_THEM + "&_lastUpdated=gt2999")).isEmpty();
        assertThat(born(OF_THEM + "&_id=" + IDS.get(0) + "," + IDS.get(2)))
                .containsExactlyInAnyOrder("1990-02-03", "2001-12-11");
    }

    @Test
    void readsEachVersionAsItWas() {
        String path = "/Patient/" + store(FAMILY.replace("Urut", "Versi"), "1999-01-02");
        Patient changed = parse(Patient.class, get(path));
        changed.getTelecomFirstRep().setValue("0813111");
        HttpResponse<String> updated =
                TestServer.put(path, FhirContext.forR4Cached().newJsonParser().encodeResourceToString(changed));
        assertThat(updated.statusCode()).as(updated.body()).isEqualTo(200);

        Patient first = parse(Patient.class, get(path + "/_history/1"));
        Patient second = parse(Patient.class, get(path + "/_history/2"));
        Bundle history = parse(Bundle.class, get(path + "/_history"));

        assertThat(first.getTelecomFirstRep().getValue()).isEqualTo("0812999");
        assertThat(second.getTelecomFirstRep().getValue()).isEqualTo("0813111");
        assertThat(history.getType()).isEqualTo(Bundle.BundleType.HISTORY);
        assertThat(history.getEntry())
                .extracting(entry -> entry.getResource().getMeta().getVersionId())
                .containsExactly("2", "1");
    }

    private static String store(String family, String born) {
        HttpResponse<String> stored = post("/Patient", """
                {"resourceType":"Patient","active":true,"identifier":[{"system":"https://siklus.id/fhir/sid/no-rm/uji","value":"%1$s-%2$s"}],
                 "name":[{"use":"official","text":"Anak %1$s","family":"%1$s"}],"gender":"female","birthDate":"%2$s","multipleBirthInteger":0,
                 "telecom":[{"system":"phone","value":"0812999"}]}""".formatted(family, born));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
        return parse(Patient.class, stored).getIdElement().getIdPart();
    }

    private static List<String> born(String search) {
        return parse(Bundle.class, get(search)).getEntry().stream()
                .map(entry ->
                        ((Patient) entry.getResource()).getBirthDateElement().getValueAsString())
                .toList();
    }

    private static <T extends Resource> T parse(Class<T> type, HttpResponse<String> answer) {
        return FhirContext.forR4Cached().newJsonParser().parseResource(type, answer.body());
    }

    private static JsonNode json(String search) throws IOException {
        HttpResponse<String> answer = get(search);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }
}
