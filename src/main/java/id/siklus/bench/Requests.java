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

    HttpRequest ask(Work work, StoredPatient patient) {
        return switch (work) {
            case READ -> to("/Patient/" + patient.id()).GET().build();
            case SEARCH_IDENTIFIER ->
                to("/Patient?identifier=" + encoded(visits.identifierOf(patient.visit())))
                        .GET()
                        .build();
            case SEARCH_PATIENT_CODE ->
                to("/Observation?patient=" + patient.id() + "&code=" + encoded("http://loinc.org|8480-6"))
                        .GET()
                        .build();
            case SEARCH_INCLUDE ->
                to("/Encounter?patient=" + patient.id()
                                + "&_include=Encounter:patient&_include=Encounter:service-provider")
                        .GET()
                        .build();
            default -> throw new IllegalArgumentException(work.name());
        };
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
