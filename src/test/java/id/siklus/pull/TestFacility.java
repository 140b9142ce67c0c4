package id.siklus.pull;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.push.ClientSecret;
import id.siklus.push.Credentials;
import id.siklus.security.ClientRegistry;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A Puskesmas of its own in the shared server, so that a test knows everything that its exports hold. */
final class TestFacility {

    private static final Set<String> SCOPES = Set.of("system/*.cruds");

    final String id = "tarik-" + UUID.randomUUID().toString().substring(0, 8);
    final String secret;
    private final Random random = new Random(7);

    TestFacility() {
        ok(TestServer.send(TestServer.requestWith(ministry(), "/Organization/" + id)
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString("""
                        {"resourceType":"Organization","id":"%1$s","active":true,"name":"Puskesmas %1$s",
                         "identifier":[{"system":"https://siklus.id/fhir/sid/kode-fasyankes","value":"%1$s"}],
                         "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/organization-type","code":"prov"}]},
                          {"coding":[{"system":"http://terminology.kemkes.go.id/CodeSystem/organization-type","code":"102"}]}]}""".formatted(id)))));
        secret = TestServer.bean(ClientRegistry.class).putWithSecret(id, id, CallerRole.PUSKESMAS, SCOPES);
    }

    Credentials credentials(String base) {
        return new ClientSecret(URI.create(base), id, secret);
    }

    /** A client that sees every facility, whose increments are exact: a facility's own may repeat people who came into care within the last hour. */
    static Credentials ministry(String base) {
        String secret = TestServer.bean(ClientRegistry.class)
                .putWithSecret("tarik-kemenkes", "", CallerRole.KEMENKES, Set.of("system/*.rs"));
        return new ClientSecret(URI.create(base), "tarik-kemenkes", secret);
    }

    /** Persons with an address that hardly packs: about 400 bytes each in gzip. */
    void registers(int from, int to) {
        StringBuilder entries = new StringBuilder();
        for (int i = from; i < to; i++) {
            entries.append(entries.isEmpty() ? "" : ",").append("""
                    {"fullUrl":"urn:uuid:5f0c0000-0000-4000-8000-%012d","resource":%s,
                     "request":{"method":"PUT","url":"Patient/%s"}}""".formatted(i, person(i, "Tarik"), person(i)));
        }
        ok(send("", "POST", "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + entries + "]}"));
    }

    void renames(int person) {
        ok(send("/Patient/" + person(person), "PUT", person(person, "Ganti")));
    }

    /** A room, which may be deleted again, as records of care may not. @return its id */
    String opensRoom() {
        String room = id + "-ruang";
        ok(TestServer.send(TestServer.requestWith(ministry(), "/Location/" + room)
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString("""
                        {"resourceType":"Location","id":"%1$s","status":"active","name":"Ruang %1$s",
                         "identifier":[{"system":"http://sys-ids.kemkes.go.id/location/%2$s","value":"%1$s"}],
                         "physicalType":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/location-physical-type","code":"ro"}]},
                         "managingOrganization":{"reference":"Organization/%2$s"}}""".formatted(room, id)))));
        return room;
    }

    void closesRoom(String room) {
        int status = TestServer.send(
                        TestServer.requestWith(ministry(), "/Location/" + room).DELETE())
                .statusCode();
        assertThat(status).isBetween(200, 204);
    }

    String person(int number) {
        return id + "-" + number;
    }

    private String person(int number, String name) {
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            address.append((char) ('a' + random.nextInt(26)));
        }
        return """
                {"resourceType":"Patient","id":"%s","identifier":[{"system":"https://siklus.id/fhir/sid/no-rm/%s","value":"%d"}],"active":true,
                 "name":[{"use":"official","text":"%s %d"}],"gender":"female","birthDate":"1990-02-03","multipleBirthInteger":0,
                 "managingOrganization":{"reference":"Organization/%s"},"address":[{"text":"%s"}]}""".formatted(person(number), id, number, name, number, id, address);
    }

    private HttpResponse<String> send(String path, String method, String body) {
        return TestServer.send(TestServer.requestWith(TestServer.issue(id, secret), path)
                .header("Content-Type", "application/fhir+json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private static String ministry() {
        return TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.cruds", Caller.ADMIN);
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }
}
