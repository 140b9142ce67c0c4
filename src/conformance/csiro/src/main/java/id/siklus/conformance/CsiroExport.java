package id.siklus.conformance;

import au.csiro.fhir.auth.AuthConfig;
import au.csiro.fhir.export.BulkExportClient;
import au.csiro.fhir.export.BulkExportException;
import au.csiro.fhir.export.BulkExportResult;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bulk export client of CSIRO, written by nobody of this house, takes exports of a running Siklus: one line for each claim, exit status 1 when one does not hold.
 * Environment: see src/conformance/run.
 */
public final class CsiroExport {

    private static final String BASE = System.getenv("SIKLUS_BASE");
    private static final List<String> TYPES = List.of("Patient", "Encounter", "Observation");

    private static Path work;
    private static int exports;
    private static int failed;

    private CsiroExport() {}

    private interface Proof {
        void run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        work = Files.createTempDirectory("csiro");
        AuthConfig secret = AuthConfig.builder()
                .enabled(true)
                .clientId(System.getenv("SIKLUS_CLIENT"))
                .clientSecret(System.getenv("SIKLUS_SECRET"))
                .build();
        AuthConfig own = keyed("ES384");
        AuthConfig other = keyed("RS384");
        BulkExportResult[] full = new BulkExportResult[1];

        System.out.println("# au.csiro.fhir:bulk-export");
        check("private_key_jwt (ES384): a system export has as many of each type as a search counts", () -> {
            full[0] = export(client(own));
            for (String type : TYPES) {
                long listed = names(full[0]).stream().filter(name -> name.startsWith(type + "/")).count();
                same(type, count(type), listed);
            }
        });
        check("client_secret: another client of the same Puskesmas gets the same records", () ->
                same("names", names(full[0]), names(export(client(secret)))));
        check("a patient-level export has the same people and records", () ->
                same("names", names(full[0]), names(export(BulkExportClient.patientBuilder(), own))));
        check("_elements leaves what was not asked for", () -> {
            List<String> patients = lines(export(client(own).withElements(List.of("Patient.gender")))).stream()
                    .filter(line -> line.contains("\"resourceType\":\"Patient\""))
                    .toList();
            expect(!patients.isEmpty(), "no Patient");
            for (String line : patients) {
                expect(!line.contains("\"birthDate\"") && line.contains("\"gender\""), line);
            }
        });
        check("_typeFilter keeps what the search finds", () -> {
            BulkExportResult none = export(client(own).withTypeFilter("Observation?code=http://loinc.org|0000-0"));
            expect(names(none).stream().noneMatch(name -> name.startsWith("Observation/")), names(none).toString());
        });
        check("no record has changed since its transactionTime", () -> {
            // People who came into care within the last hour may be repeated.
            Set<String> changed = names(export(client(own).withSince(full[0].getTransactionTime())));
            changed.removeIf(name -> name.startsWith("Patient/"));
            same("names", Set.of(), changed);
        });
        check("RS384: another Puskesmas exports nothing of it", () -> {
            Set<String> theirs = names(export(client(other)));
            theirs.retainAll(names(full[0]));
            same("names of both", Set.of(), theirs);
        });
        check("a type that does not exist is refused with 400", () -> {
            try {
                export(client(own).withType("Pasien"));
                throw new AssertionError("it was exported");
            } catch (BulkExportException.HttpError refused) {
                same("status", 400, refused.getStatusCode());
            }
        });
        System.exit(failed == 0 ? 0 : 1);
    }

    private static AuthConfig keyed(String algorithm) throws IOException {
        return AuthConfig.builder()
                .enabled(true)
                .clientId(System.getenv("SIKLUS_" + algorithm + "_CLIENT"))
                .privateKeyJWK(Files.readString(Path.of(System.getenv("SIKLUS_" + algorithm + "_KEY"))))
                .build();
    }

    private static BulkExportClient.BulkExportClientBuilder client(AuthConfig who) {
        return BulkExportClient.systemBuilder().withAuthConfig(who).withTypes(TYPES);
    }

    private static BulkExportResult export(BulkExportClient.BulkExportClientBuilder builder, AuthConfig who) {
        return export(builder.withAuthConfig(who).withTypes(TYPES));
    }

    private static BulkExportResult export(BulkExportClient.BulkExportClientBuilder builder) {
        return builder.withFhirEndpointUrl(BASE)
                .withOutputDir(work.resolve("export-" + ++exports).toString())
                .build()
                .export();
    }

    private static List<String> lines(BulkExportResult result) throws IOException {
        List<String> lines = new ArrayList<>();
        for (BulkExportResult.FileResult file : result.getResults()) {
            lines.addAll(Files.readAllLines(Path.of(file.getDestination()), StandardCharsets.UTF_8));
        }
        return lines;
    }

    /** Each resource once, or it says so. */
    private static Set<String> names(BulkExportResult result) throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : lines(result)) {
            JsonObject resource = JsonParser.parseString(line).getAsJsonObject();
            String name = resource.get("resourceType").getAsString() + "/" + resource.get("id").getAsString();
            expect(names.add(name), name + " came twice");
        }
        return names;
    }

    private static long count(String type) throws IOException, InterruptedException {
        String token = found("\"access_token\" *: *\"([^\"]+)\"", send(HttpRequest.newBuilder(URI.create(BASE).resolve("/oauth2/token"))
                .header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString((System.getenv("SIKLUS_CLIENT") + ":" + System.getenv("SIKLUS_SECRET"))
                                .getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))));
        return Long.parseLong(found("\"total\" *: *(\\d+)", send(
                HttpRequest.newBuilder(URI.create(BASE + "/" + type + "?_summary=count"))
                        .header("Authorization", "Bearer " + token))));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        expect(matcher.find(), text);
        return matcher.group(1);
    }

    private static void check(String claim, Proof proof) {
        try {
            proof.run();
            System.out.println("ok      " + claim);
        } catch (Exception | AssertionError wrong) {
            failed++;
            System.out.println("FAILED  " + claim + ": " + wrong);
        }
    }

    private static void same(String what, Object expected, Object actual) {
        expect(expected.equals(actual), what + ": " + actual + ", expected " + expected);
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
