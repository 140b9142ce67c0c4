package id.siklus.validation;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one request was told, by entry: kept with the request from the first check until its answer. */
final class Findings {

    private static final String KEY = Findings.class.getName();

    private final Map<Integer, List<Issue>> byEntry = new TreeMap<>();

    static Findings of(RequestDetails request) {
        return (Findings) request.getUserData().computeIfAbsent(KEY, key -> new Findings());
    }

    void add(int entry, List<Issue> issues) {
        if (!issues.isEmpty()) {
            byEntry.computeIfAbsent(entry, index -> new ArrayList<>()).addAll(issues);
        }
    }

    List<Issue> at(int entry) {
        return byEntry.getOrDefault(entry, List.of());
    }

    boolean hasErrors() {
        return byEntry.values().stream().flatMap(List::stream).anyMatch(Issue::isError);
    }

    /** @return everything, errors before warnings, in the order of the entries */
    List<Issue> all() {
        List<Issue> ordered = new ArrayList<>();
        byEntry.values().stream().flatMap(List::stream).filter(Issue::isError).forEach(ordered::add);
        byEntry.values().stream()
                .flatMap(List::stream)
                .filter(issue -> !issue.isError())
                .forEach(ordered::add);
        return ordered;
    }
}
