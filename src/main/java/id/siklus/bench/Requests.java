package id.siklus.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The requests of the benchmark, as a SIMPUS sends them. */
record Requests(URI base, Visits visits) {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final int SMALLEST_PAGE = 20;

    /**
     * A patient that a visit has stored.
     *
     * @param visit its number
     * @param id on the server
     */
    record StoredPatient(int visit, String id) {}

    HttpRequest transaction(String bundle) {
        return to("").header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(bundle))
                .build();
    }

    HttpRequest visit(int number) {
        return transaction(visits.visit(number));
    }

    /**
     * @param cycle how often this patient has been asked for before; it goes into the page size, so that no search is the same text twice and a server that
     *     keeps results of equal searches cannot answer from them
     */
    HttpRequest ask(Work work, StoredPatient patient, int cycle) {
        String page = "&_count=" + (SMALLEST_PAGE + cycle);
        String pathAndQuery = switch (work) {
            case READ -> "/Patient/" + patient.id();
            case SEARCH_IDENTIFIER -> "/Patient?identifier=" + encoded(visits.identifierOf(patient.visit())) + page;
            case SEARCH_PATIENT_CODE ->
                "/Observation?patient=" + patient.id() + "&code=" + encoded("http://loinc.org|8480-6") + page;
            case SEARCH_INCLUDE ->
                "/Encounter?patient=" + patient.id() + "&_include=Encounter:patient&_include=Encounter:service-provider"
                        + page;
            default -> throw new IllegalArgumentException(work.name());
        };
        return to(pathAndQuery).GET().build();
    }

    private HttpRequest.Builder to(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(base + pathAndQuery))
                .header("Accept", "application/fhir+json")
                .timeout(LONGEST_ANSWER);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
