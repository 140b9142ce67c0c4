package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Bodies that SATUSEHAT accepted and published are accepted here too; the few that are not stand below with their reason. */
class PayloadAcceptanceTest {

    /** File to reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "90-Bundle-rawat-jalan-25-entries.json",
            "DiagnosticReport.imagingStudy names a urn:uuid that no entry of the Bundle has: the DICOM router creates that ImagingStudy");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^}]*)}}");

    /** The bodies are others' and stay outside the project: a clone without them beside it shows this test as skipped, never as passed. */
    @Test
    void acceptsWhatTheNationalPlatformAccepted() throws IOException {
        Optional<Path> folder = TestGuide.payloads();
        assumeTrue(folder.isPresent(), "the published bodies are not on this machine");
        Map<String, List<String>> refused = new TreeMap<>();
        int bodies = 0;
        int warned = 0;

        for (String[] row : index(folder.get())) {
            boolean saved = row[3].equals("200") || row[3].equals("201");
            if (!saved || row[2].startsWith("response") || row[1].equals("JsonPatch")) {
                continue;
            }
            bodies++;
            List<Issue> issues = validate(fill(Files.readString(folder.get().resolve(row[0]))));
            List<String> errors = issues.stream()
                    .filter(Issue::isError)
                    .map(PayloadAcceptanceTest::text)
                    .toList();
            warned += errors.isEmpty() && issues.stream().anyMatch(issue -> !issue.isError()) ? 1 : 0;
            if (!errors.isEmpty()) {
                refused.put(row[0], errors);
            }
        }

        System.out.printf(
                "SATUSEHAT bodies accepted: %d of %d (%d of them with warnings)%n",
                bodies - refused.size(), bodies, warned);
        refused.forEach((file, errors) ->
                System.out.println("  refused " + file + " (" + EXCEPTIONS.get(file) + "): " + errors));
        assertThat(bodies).isGreaterThan(25);
        assertThat(refused.keySet()).isEqualTo(EXCEPTIONS.keySet());
    }

    @Test
    void refusesTheHouseholdEncounterThatStandsUnderWrong() throws IOException {
        Optional<Path> folder = TestGuide.payloads();
        assumeTrue(folder.isPresent(), "the published bodies are not on this machine");

        List<Issue> issues =
                validate(fill(Files.readString(folder.get().resolve("98-Encounter-WRONG-household-home-visit.json"))));

        assertThat(issues).filteredOn(Issue::isError).isNotEmpty();
    }

    private static List<Issue> validate(String json) {
        Resource resource = (Resource) TestGuide.CONTEXT.newJsonParser().parseResource(json);
        List<Issue> issues = new ArrayList<>();
        new JsonShape(TestGuide.CONTEXT)
                .firstMisfit(json.getBytes(StandardCharsets.UTF_8))
                .ifPresent(name -> issues.add(Issue.error(ErrorCode.WRONG_JSON_TYPE, name, name)));
        if (!(resource instanceof Bundle bundle)) {
            issues.addAll(Normaliser.normalise(resource, resource.fhirType()));
            issues.addAll(TestGuide.VALIDATOR.validate(resource, null, BundleLinks.NONE));
            return issues;
        }
        BundleLinks links = BundleLinks.of(bundle);
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            Resource entry = bundle.getEntry().get(i).getResource();
            String path = "Bundle.entry[" + i + "].resource";
            issues.addAll(Normaliser.normalise(entry, path));
            issues.addAll(TestGuide.VALIDATOR.validate(entry, path, links));
        }
        return issues;
    }

    /** The same placeholder gets the same value; what names an organization becomes a number, what else names a resource a UUID. */
    private static String fill(String body) {
        return PLACEHOLDER.matcher(body).replaceAll(found -> {
            String name = found.group(1).toLowerCase(Locale.ROOT);
            if (name.contains("name") || name.contains("text")) {
                return "Contoh";
            }
            return name.startsWith("org")
                            || name.contains("practitioner")
                            || name.contains("regis")
                            || name.equals("acsn")
                    ? "10000004"
                    : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                            .toString();
        });
    }

    private static String text(Issue issue) {
        return issue.expression() + ": " + issue.in(Locale.ENGLISH).getDetails().getText();
    }

    /** @return the columns file, type, operation and status of each line */
    private static List<String[]> index(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("INDEX.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", 5))
                .toList();
    }
}
