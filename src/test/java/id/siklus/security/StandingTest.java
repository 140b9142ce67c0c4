package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A token does not outlive the standing of its client. */
class StandingTest {

    /** Its memory, and a few requests of a busy machine. */
    private static final Duration NOTICED = Standing.MEMORY.plusSeconds(10);

    private final String id = "uji-" + UUID.randomUUID();

    @Test
    void refusesATokenAfterItsClientWasDisabled() {
        ClientRegistry clients = TestServer.bean(ClientRegistry.class);
        String token = TestServer.issue(
                id, clients.putWithSecret(id, TestServer.ORGANIZATION, CallerRole.PUSKESMAS, Set.of("system/*.rs")));
        assertThat(send(token).statusCode()).isEqualTo(200);

        clients.disable(id);

        Awaitility.await()
                .atMost(NOTICED)
                .untilAsserted(() -> assertThat(send(token).statusCode()).isEqualTo(401));
        assertThat(send(token).body()).contains("SKL-5014");
    }

    @Test
    void refusesTheClientsOfAFacilityThatWasClosedUntilItIsOpenAgain() {
        put(true);
        String token = TestServer.tokenOf(CallerRole.PUSTU, id, "system/*.rs");
        assertThat(send(token).statusCode()).isEqualTo(200);

        put(false);

        Awaitility.await()
                .atMost(NOTICED)
                .untilAsserted(() -> assertThat(send(token).statusCode()).isEqualTo(401));
        assertThat(send(token).body()).contains("SKL-5015", "Organization/" + id);

        put(true);

        Awaitility.await()
                .atMost(NOTICED)
                .untilAsserted(() -> assertThat(send(token).statusCode()).isEqualTo(200));
    }

    private void put(boolean active) {
        HttpResponse<String> answer = TestServer.put("/Organization/" + id, """
                {"resourceType":"Organization","id":"%1$s","active":%2$s,"name":"Pustu uji","partOf":{"reference":"Organization/uji"},
                 "identifier":[{"system":"https://siklus.id/fhir/sid/kode-fasyankes","value":"%1$s"}],
                 "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/organization-type","code":"prov"}]}]}""".formatted(id, active));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    private static HttpResponse<String> send(String token) {
        return TestServer.send(
                TestServer.requestWith(token, "/Patient?_count=1").GET());
    }
}
