package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import id.siklus.storage.ServedApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the CapabilityStatement names is carried out, and what it does not name is answered 404 or 405: every type, interaction, operation and include of R4. */
class ExactStatementTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final ServedApi API = ServedApi.fromGuide(FHIR);

    /** The codes by which the server says that it does not do this at all; AuditEvents have one of their own. */
    private static final Set<String> NOT_SERVED = Set.of("SKL-4001", "SKL-4002", "SKL-4005", "SKL-4006", "SKL-5202");

    private static final Set<String> OPERATIONS_OF_HAPI_AND_FHIR = Set.of(
            "expunge",
            "meta",
            "meta-add",
            "meta-delete",
            "diff",
            "lastn",
            "reindex",
            "graphql",
            "document",
            "stats",
            "populate",
            "apply",
            "evaluate-measure",
            "subsumes",
            "closure",
            "convert",
            "versions",
            "snapshot",
            "member-match",
            "get-resource-counts");

    @ParameterizedTest
    @MethodSource("served")
    void doesWithATypeWhatItDeclaresAndNothingElse(String type) {
        Set<String> declared = declared(type).getInteraction().stream()
                .map(each -> each.getCode().toCode())
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> done = Stream.of(
                        "read",
                        "vread",
                        "update",
                        "patch",
                        "delete",
                        "history-instance",
                        "history-type",
                        "create",
                        "search-type")
                .filter(interaction -> isServed(tried(type, interaction)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(done).isEqualTo(declared);
    }

    @ParameterizedTest
    @MethodSource("served")
    void servesTheOperationsThatATypeDeclaresAndNoOthers(String type) {
        Set<String> declared = declared(type).getOperation().stream()
                .map(each -> each.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = API.resourceTypes().stream()
                .flatMap(each -> declared(each).getOperation().stream())
                .map(each -> each.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        known.addAll(OPERATIONS_OF_HAPI_AND_FHIR);

        Set<String> done = known.stream()
                .filter(operation -> isServed(called(type, operation)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(done).isEqualTo(declared);
    }

    @ParameterizedTest
    @MethodSource("served")
    void includesWhatATypeDeclares(String type) {
        for (var include : declared(type).getSearchInclude()) {
            assertThat(TestServer.get("/" + type + "?_count=1&_include=" + include.getValue())
                            .statusCode())
                    .as("_include=%s", include)
                    .isEqualTo(200);
        }
        for (var include : declared(type).getSearchRevInclude()) {
            assertThat(TestServer.get("/" + type + "?_count=1&_revinclude=" + include.getValue())
                            .statusCode())
                    .as("_revinclude=%s", include)
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("notServed")
    void knowsNoOtherTypeOfR4(String type) {
        for (String interaction : new String[] {"read", "search-type", "create", "update", "delete"}) {
            HttpResponse<String> answer = tried(type, interaction);

            assertThat(answer.statusCode()).as(interaction + answer.body()).isEqualTo(404);
            assertThat(codeOf(answer)).isEqualTo("SKL-4001");
        }
    }

    private static Stream<String> served() {
        return API.resourceTypes().stream();
    }

    private static Stream<String> notServed() {
        // A Bundle is what the base takes and what $validate checks: BundleContractTest.
        return FHIR.getResourceTypes().stream()
                .filter(type -> API.type(type).isEmpty() && !type.equals("Bundle"))
                .sorted();
    }

    private static CapabilityStatementRestResourceComponent declared(String type) {
        return API.type(type).orElseThrow();
    }

    /** Nothing that is stored: what is written has an element that no type has, unless it is not to be served. */
    private static HttpResponse<String> tried(String type, String interaction) {
        String one = "/" + type + "/tidak-ada";
        String body = "{\"resourceType\":\"%s\"%s%s}";
        boolean writes = API.type(type).isPresent()
                && declared(type).getInteraction().stream()
                        .anyMatch(each -> each.getCode().toCode().equals(interaction));
        String fault = writes ? ",\"hobi\":1" : "";
        return switch (interaction) {
            case "read" -> TestServer.get(one);
            case "vread" -> TestServer.get(one + "/_history/1");
            case "history-instance" -> TestServer.get(one + "/_history");
            case "history-type" -> TestServer.get("/" + type + "/_history?_count=1");
            case "search-type" -> TestServer.get("/" + type + "?_count=1");
            case "create" -> TestServer.post("/" + type, body.formatted(type, "", fault));
            case "update" -> TestServer.put(one, body.formatted(type, ",\"id\":\"tidak-ada\"", fault));
            case "patch" ->
                TestServer.send(TestServer.request(one)
                        .header("Content-Type", "application/json-patch+json")
                        .method(
                                "PATCH",
                                BodyPublishers.ofString(
                                        "[{\"op\":\"test\",\"path\":\"/resourceType\",\"value\":\"tidak\"}]")));
            default -> TestServer.send(TestServer.request(one).DELETE());
        };
    }

    /** At the type or at one resource, wherever it is: an operation that is served anywhere says something else than that it is not. */
    private static HttpResponse<String> called(String type, String operation) {
        HttpResponse<String> ofType =
                TestServer.post("/" + type + "/$" + operation, "{\"resourceType\":\"Parameters\"}");
        return isServed(ofType)
                ? ofType
                : TestServer.post("/" + type + "/tidak-ada/$" + operation, "{\"resourceType\":\"Parameters\"}");
    }

    private static boolean isServed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        return answer.statusCode() < 300 || !NOT_SERVED.contains(codeOf(answer));
    }

    private static String codeOf(HttpResponse<String> answer) {
        return FHIR.newJsonParser()
                .parseResource(OperationOutcome.class, answer.body())
                .getIssueFirstRep()
                .getDetails()
                .getCodingFirstRep()
                .getCode();
    }
}
