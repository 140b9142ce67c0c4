package id.siklus.access;

import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** Somebody who sends requests, with the right to every type. */
record Client(CallerRole role, String organization, List<String> scopes) {

    static Client of(CallerRole role, String organization, String... scopes) {
        return new Client(
                role,
                organization,
                Stream.concat(Stream.of("system/*.cruds"), Stream.of(scopes)).toList());
    }

    HttpResponse<String> get(String path) {
        return send(TestServer.anonymous(path).GET());
    }

    HttpResponse<String> post(String path, String json) {
        return send(json(path).POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> post(String path, Resource resource) {
        return post(path, TestDistricts.json(resource));
    }

    HttpResponse<String> put(Resource resource) {
        return put("/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource);
    }

    HttpResponse<String> put(String path, Resource resource) {
        return send(json(path).PUT(BodyPublishers.ofString(TestDistricts.json(resource))));
    }

    HttpResponse<String> delete(String path) {
        return send(TestServer.anonymous(path).DELETE());
    }

    /** @param operations a JSON Patch */
    HttpResponse<String> patch(String path, String operations) {
        return send(TestServer.anonymous(path)
                .header("Content-Type", "application/json-patch+json")
                .method("PATCH", BodyPublishers.ofString(operations)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return TestServer.send(request.setHeader(
                "Authorization", "Bearer " + TestServer.tokenOf(role, organization, scopes.toArray(String[]::new))));
    }

    private static HttpRequest.Builder json(String path) {
        return TestServer.anonymous(path).header("Content-Type", "application/fhir+json");
    }
}
