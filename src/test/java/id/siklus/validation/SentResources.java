package id.siklus.validation;

import id.siklus.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;

/** What the tests of validation send, and how they read the answer. */
final class SentResources {

    /** All tests share one database. */
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private SentResources() {}

    static String patient() {
        return """
                {"resourceType":"Patient","identifier":[{"use":"official","system":"https://fhir.kemkes.go.id/id/nik","value":"NIK"}],
                 "name":[{"use":"official","text":"Siti Uji"}],"gender":"female","birthDate":"2003-12-06","multipleBirthInteger":0}""";
    }

    static String nik() {
        return "92710646120" + String.format("%05d", NEXT.getAndIncrement());
    }

    static String encounter(String subject) {
        return """
                {"resourceType":"Encounter","status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},
                 "subject":{"reference":"%s"},"period":{"start":"2026-01-02T10:00:00+07:00","end":"2026-01-01T10:00:00+07:00"}}""".formatted(subject);
    }

    static String bundle(String type, String... resources) {
        StringBuilder entries = new StringBuilder();
        for (String resource : resources) {
            String resourceType = resource.replaceAll("(?s)^.*?\"resourceType\":\"([A-Za-z]+)\".*$", "$1");
            entries.append(entries.isEmpty() ? "" : ",")
                    .append("{\"fullUrl\":\"urn:uuid:")
                    .append(UUID.randomUUID())
                    .append("\",\"resource\":")
                    .append(resource)
                    .append(",\"request\":{\"method\":\"POST\",\"url\":\"")
                    .append(resourceType)
                    .append("\"}}");
        }
        return "{\"resourceType\":\"Bundle\",\"type\":\"" + type + "\",\"entry\":[" + entries + "]}";
    }

    static List<BundleEntryComponent> found(String query) {
        return parse(Bundle.class, TestServer.get(query).body()).getEntry();
    }

    static List<OperationOutcomeIssueComponent> issues(HttpResponse<String> answer) {
        return parse(OperationOutcome.class, answer.body()).getIssue();
    }

    static String code(OperationOutcomeIssueComponent issue) {
        return issue.getDetails().getCodingFirstRep().getCode();
    }

    @SuppressWarnings("unchecked")
    static <T extends Resource> T parse(Class<T> type, String json) {
        return (T) TestGuide.CONTEXT.newJsonParser().parseResource(json);
    }
}
