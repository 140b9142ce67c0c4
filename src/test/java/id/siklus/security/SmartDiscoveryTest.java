package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.TestServer;
import java.net.URI;
import java.net.http.HttpRequest;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmartDiscoveryTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/fhir"})
    void saysWhereAndHowToGetAToken(String base) {
        JsonNode said = TestClient.json(TestServer.send(
                HttpRequest.newBuilder(URI.create(TestServer.root() + base + "/.well-known/smart-configuration"))
                        .GET()));

        assertThat(said.path("token_endpoint").asText()).isEqualTo(TestClient.TOKEN_URL);
        assertThat(said.path("grant_types_supported")).map(JsonNode::asText).containsExactly("client_credentials");
        assertThat(said.path("token_endpoint_auth_methods_supported"))
                .map(JsonNode::asText)
                .contains("private_key_jwt");
        assertThat(said.path("token_endpoint_auth_signing_alg_values_supported"))
                .map(JsonNode::asText)
                .containsExactlyInAnyOrder("RS384", "ES384");
        assertThat(said.path("capabilities"))
                .map(JsonNode::asText)
                .contains("client-confidential-asymmetric", "permission-v2");
        assertThat(said.has("authorization_endpoint")).isFalse();
    }

    @Test
    void saysItInTheCapabilityStatementToo() {
        CapabilityStatementRestSecurityComponent security = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(
                        CapabilityStatement.class,
                        TestServer.send(TestServer.anonymous("/metadata").GET()).body())
                .getRestFirstRep()
                .getSecurity();

        assertThat(security.getCors()).isFalse();
        assertThat(security.getServiceFirstRep().getCodingFirstRep().getCode()).isEqualTo("SMART-on-FHIR");
        assertThat(security.getExtensionFirstRep()
                        .getExtensionByUrl("token")
                        .getValue()
                        .primitiveValue())
                .isEqualTo(TestClient.TOKEN_URL);
    }
}
