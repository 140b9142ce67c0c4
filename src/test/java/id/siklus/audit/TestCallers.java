package id.siklus.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Callers of facilities that exist for one test. */
final class TestCallers {

    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

    private TestCallers() {}

    /** The request with the token of a client of that role, which speaks for that Organization; more scopes than those on FHIR's types where they are named. */
    static HttpRequest.Builder as(HttpRequest.Builder request, String organization, CallerRole role, String... more) {
        if (!organization.isEmpty() && KNOWN.add(organization)) {
            store(organization);
        }
        String[] scopes = java.util.Arrays.copyOf(more, more.length + 1);
        scopes[more.length] = "system/*.cruds";
        return request.setHeader("Authorization", "Bearer " + TestServer.tokenOf(role, organization, scopes));
    }

    private static void store(String organization) {
        if (TestServer.get("/Organization/" + organization).statusCode() == 404) {
            String ministry = TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.cruds", Caller.ADMIN);
            assertThat(TestServer.send(TestServer.requestWith(ministry, "/Organization/" + organization)
                                    .header("Content-Type", "application/fhir+json")
                                    .PUT(BodyPublishers.ofString(Siti.organization(organization, "Uji Audit"))))
                            .statusCode())
                    .isEqualTo(201);
        }
    }
}
