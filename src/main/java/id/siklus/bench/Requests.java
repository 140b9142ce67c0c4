package id.siklus.bench;

import id.siklus.demo.GeneralVisits;
import id.siklus.launch.Senders;
import id.siklus.push.Credentials;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The requests of the benchmark, as a SIMPUS sends them. */
record Requests(URI base, GeneralVisits visits, Senders senders) {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final int SMALLEST_PAGE = 20;

    /**
     * A patient that a visit has stored.
     *
     * @param visit its number
     * @param id on the server
     */
    record StoredPatient(int visit, String id) {}

    HttpRequest preparation() throws InterruptedException {
        return transaction(visits.preparation(), senders.office());
    }

    HttpRequest visit(int number) throws InterruptedException {
        return transaction(visits.visit(number), senders.facility());
    }

    private HttpRequest transaction(String bundle, Credentials sender) throws InterruptedException {
        return to("", sender)
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(bundle))
                .build();
    }

    /**
     * @param cycle how often this patient has been asked for before; it goes into the page size, so that no search is the same text twice and a server that
     *     keeps results of equal searches cannot answer from them
     */
    HttpRequest ask(Work work, StoredPatient patient, int cycle) throws InterruptedException {
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
        return to(pathAndQuery, senders.facility()).GET().build();
    }

    private HttpRequest.Builder to(String pathAndQuery, Credentials sender) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + pathAndQuery))
                .header("Accept", "application/fhir+json")
                .timeout(LONGEST_ANSWER);
        String authorization = Senders.authorization(sender);
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
