package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** client_credentials with a secret, in the standard's form and in SATUSEHAT's. */
class TokenRequestTest {

    private final String id = "uji-" + UUID.randomUUID();

    @Test
    void takesTheSecretAsHeaderOrInTheForm() {
        String secret = register("system/*.cruds");

        HttpResponse<String> posted = post(secret, "scope", "system/Encounter.rs");

        assertThat(TestServer.issue(id, secret)).startsWith("ey");
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        assertThat(posted.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(TestClient.json(posted).path("scope").asText()).isEqualTo("system/Encounter.rs");
    }

    @ParameterizedTest
    @CsvSource({
        "system/*.cruds,                     system/Patient.rs,                       system/Patient.rs",
        "system/Patient.cruds,               system/*.rs,                             system/Patient.rs",
        "system/Patient.rs system/Task.cu,   system/*.cruds,                          system/Patient.rs system/Task.cu",
        "system/*.rs,                        system/Patient.cruds,                    system/Patient.rs",
        "system/*.rs,                        system/Patient.rs siklus/admin,          system/Patient.rs",
        "system/*.rs siklus/admin,           siklus/admin,                            siklus/admin",
        "system/*.cruds,                     system/Observation.rs?category=lab system/Flag.r, system/Flag.r"
    })
    void grantsWhatIsBothAskedForAndRegistered(String registered, String asked, String granted) {
        String secret = register(registered.split(" "));

        HttpResponse<String> answer = post(secret, "scope", asked);

        assertThat(TestClient.json(answer).path("scope").asText().split(" "))
                .containsExactlyInAnyOrder(granted.split(" "));
    }

    @Test
    void refusesAScopeOfWhichNothingIsRegistered() {
        String secret = register("system/Patient.rs");

        for (String scope : new String[] {"system/Encounter.rs", "siklus/admin", "patient/Patient.rs", "openid", "*"}) {
            HttpResponse<String> answer = post(secret, "scope", scope);

            assertThat(answer.statusCode()).as(scope).isEqualTo(400);
            assertThat(TestClient.json(answer).path("error").asText()).isEqualTo("invalid_scope");
        }
    }

    @Test
    void refusesAWrongSecretAnUnknownClientAndNone() {
        register("system/*.rs");

        for (HttpResponse<String> answer : new HttpResponse[] {
            post("salah"),
            TestClient.ask(
                    "grant_type", "client_credentials", "client_id", "tidak-terdaftar", "client_secret", "salah"),
            TestClient.ask("grant_type", "client_credentials", "client_id", id),
            TestClient.ask("grant_type", "client_credentials")
        }) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(TestClient.json(answer).path("error").asText()).isEqualTo("invalid_client");
        }
    }

    @Test
    void offersNoOtherGrantAndNoOtherEndpoint() {
        String secret = register("system/*.rs");

        HttpResponse<String> password =
                TestClient.ask("grant_type", "password", "client_id", id, "client_secret", secret);

        assertThat(password.statusCode()).isEqualTo(400);
        assertThat(TestClient.json(password).path("error").asText()).isEqualTo("unsupported_grant_type");
        assertThat(TestServer.send(HttpRequest.newBuilder(
                                        URI.create(TestClient.TOKEN_URL + "?grant_type=client_credentials"))
                                .GET())
                        .statusCode())
                .isEqualTo(405);
        for (String path :
                new String[] {"/oauth2/authorize", "/oauth2/introspect", "/oauth2/revoke", "/connect/register"}) {
            assertThat(TestServer.send(HttpRequest.newBuilder(URI.create(TestServer.root() + path))
                                    .GET())
                            .statusCode())
                    .as(path)
                    .isIn(401, 404);
        }
    }

    @Test
    void answersInTheFormOfSatusehat() {
        String secret = register("system/*.cruds");

        HttpResponse<String> answer = TestServer.send(TestClient.form(
                "/oauth2/v1/accesstoken?grant_type=client_credentials", "client_id", id, "client_secret", secret));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(TestClient.json(answer).fieldNames())
                .toIterable()
                .contains("access_token", "token_type", "expires_in", "issued_at", "client_id", "status", "scope");
        assertThat(TestClient.json(answer).path("expires_in").isTextual()).isTrue();
        assertThat(TestClient.json(answer).path("status").asText()).isEqualTo("approved");
        String token = TestClient.json(answer).path("access_token").asText();
        assertThat(TestServer.send(TestServer.requestWith(token, "/Patient?_count=1")
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesInTheFormOfSatusehatTooAndTakesNoSecretFromTheUrl() {
        String secret = register("system/*.cruds");

        HttpResponse<String> wrong = TestServer.send(TestClient.form(
                "/oauth2/v1/accesstoken?grant_type=client_credentials", "client_id", id, "client_secret", "salah"));
        HttpResponse<String> inUrl = TestServer.send(TestClient.form(
                "/oauth2/v1/accesstoken?grant_type=client_credentials&client_secret=" + secret, "client_id", id));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(inUrl.statusCode()).isEqualTo(401);
    }

    @Test
    void givesNoTokenToADisabledClientNorForAFacilityThatIsNotThere() {
        String secret = register("system/*.cruds");
        TestServer.bean(ClientRegistry.class).disable(id);
        assertThat(post(secret).statusCode()).isEqualTo(401);

        String other = TestServer.bean(ClientRegistry.class)
                .putWithSecret(id, "tidak-ada-" + id, CallerRole.PUSKESMAS, Set.of("system/*.rs"));
        HttpResponse<String> answer = post(other);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestClient.json(answer).path("error").asText()).isEqualTo("unauthorized_client");
        assertThat(answer.body()).contains("tidak-ada-" + id);
    }

    private String register(String... scopes) {
        return TestServer.bean(ClientRegistry.class)
                .putWithSecret(id, TestServer.ORGANIZATION, CallerRole.PUSKESMAS, Set.of(scopes));
    }

    private HttpResponse<String> post(String secret, String... more) {
        return TestClient.ask(java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "grant_type", "client_credentials", "client_id", id, "client_secret", secret),
                        java.util.stream.Stream.of(more))
                .toArray(String[]::new));
    }
}
