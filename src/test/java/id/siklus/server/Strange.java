package id.siklus.server;

import java.util.List;
import java.util.stream.Stream;

/** A request as somebody sends it who tries a door, and many of them: paths, parameters, headers, operations. */
record Strange(String method, String path, String body, List<String> headers) {

    @Override
    public String toString() {
        return method + " " + path + " " + headers + " " + (body.length() > 120 ? body.substring(0, 120) : body);
    }

    Strange with(String... more) {
        return new Strange(method, path, body, List.of(more));
    }

    static Stream<Strange> requests() {
        return Stream.of(paths(), parameters(), oddHeaders(), operations()).flatMap(each -> each);
    }

    private static Stream<Strange> paths() {
        return Stream.of(
                get("/Patient/x/_history/abc"),
                get("/Patient/x/_history/0"),
                get("/Patient/x/_history/99999999999999999999"),
                get("/Patient/x/y/z"),
                get("/Patient/" + "a".repeat(65)),
                get("/Patient/a_b"),
                get("/Patient/%F0%9F%98%80"),
                get("/Patient/_history/1"),
                get("/Patient/x/Foo"),
                get("/Patient/x/Practitioner"),
                get("/metadata/x"),
                get("/metadata?mode=ngawur"),
                get("/"),
                get(""),
                get("/_search"),
                get("/$tidak-ada"),
                get("/Patient/$tidak-ada"),
                get("/patient/x"),
                send("POST", "/Patient/x", "{\"resourceType\":\"Patient\"}"),
                send("PUT", "/Patient", "{\"resourceType\":\"Patient\"}"),
                send("PUT", "/Patient/", "{\"resourceType\":\"Patient\"}"),
                send("PUT", "/", "{\"resourceType\":\"Patient\"}"),
                send("PATCH", "/Patient", "[]"),
                send("DELETE", "/Organization", ""),
                send("DELETE", "/Organization?", ""),
                send("DELETE", "/Organization?name=tidak-ada-sama-sekali", ""),
                send("DELETE", "", ""),
                send("POST", "/_search", "{}"),
                send("POST", "/metadata", "{}"),
                send("OPTIONS", "/Patient", ""),
                send("HEAD", "/Foo", ""),
                send("BREW", "/Patient", ""));
    }

    private static Stream<Strange> parameters() {
        return Stream.of(
                        "_count=-5",
                        "_count=2147483648",
                        "_count=",
                        "_count=1&_count=2",
                        "_offset=99999999999",
                        "_offset=2147483647",
                        "identifier=%7C",
                        "identifier=a%7Cb%7Cc",
                        "identifier=,,",
                        "_elements=",
                        "_elements=tidak",
                        "_include=",
                        "_sort=",
                        "_sort=,",
                        "_sort=-",
                        "_sort=--birthdate",
                        "_summary=",
                        "_id=",
                        "_id=a%20b",
                        "_id=" + "a".repeat(300),
                        "=x",
                        "=",
                        "name",
                        "name%00=x",
                        "name=%00",
                        "name=%ED%A0%80",
                        "name=%25%25%5C",
                        "name:=x",
                        ":exact=x",
                        "birthdate=2026-02-30",
                        "birthdate=gt",
                        "birthdate=9999999999",
                        "birthdate=-0001",
                        "_lastUpdated=2026-01-01T25:00:00Z",
                        "_has:Encounter=1",
                        "_has:Encounter:patient=1",
                        "_has:Foo:patient:status=1",
                        "_has:Encounter:foo:status=1",
                        "_has:::=1",
                        "general-practitioner.=x",
                        "general-practitioner:Foo=x",
                        "organization:below=",
                        "organization:below=Organization/",
                        "_list=x",
                        "_type=Patient",
                        "_text=x",
                        "_content=x",
                        "_since=2020",
                        "_at=2020",
                        "_format=json&_format=xml",
                        "_pretty=ya",
                        "_total=accurate&_total=none",
                        "wilayah:below=92",
                        "birth-order=1e400",
                        "birth-order=NaN",
                        "nik=%7C",
                        "nik:exact=1",
                        "nik=,")
                .map(query -> get("/Patient?" + query));
    }

    private static Stream<Strange> oddHeaders() {
        String patient = "{\"resourceType\":\"Patient\"}";
        return Stream.of(
                get("/Patient/x").with("If-None-Match: *"),
                get("/Patient/x").with("If-Modified-Since: kemarin"),
                get("/Patient/x").with("Accept-Language: zz-@@,;q=9"),
                get("/Patient/x").with("Accept: ;;;"),
                get("/Patient/x").with("Accept: application/fhir+json; fhirVersion=5.0"),
                get("/Patient/x").with("Accept-Charset: utf-16"),
                get("/Patient/x").with("Range: bytes=0-"),
                get("/Patient/x").with("X-HTTP-Method-Override: DELETE"),
                get("/Patient/x").with("X-Request-ID: a b;c"),
                get("/Patient/x").with("X-Siklus-Break-Glass: x"),
                get("/Patient?name=x").with("Prefer: handling=ngawur"),
                get("/Patient?tidak=1").with("Prefer: handling=lenient"),
                get("/Patient?name=x").with("Cache-Control: no-store, max-results=99999"),
                send("PUT", "/Patient/x", "{\"resourceType\":\"Patient\",\"id\":\"x\"}")
                        .with("If-Match: *"),
                send("PUT", "/Patient/x", "{\"resourceType\":\"Patient\",\"id\":\"x\"}")
                        .with("If-Match: W/\"abc\""),
                send("PUT", "/Patient/x", "{\"resourceType\":\"Patient\",\"id\":\"x\"}")
                        .with("If-None-Match: *"),
                send("POST", "/Patient", patient).with("If-None-Exist: foo"),
                send("POST", "/Patient", patient).with("If-None-Exist: ?"),
                send("POST", "/Patient", patient).with("If-None-Exist: Patient?"),
                send("POST", "/Patient", patient).with("If-None-Exist: identifier="),
                send("POST", "/Patient", patient).with("If-None-Exist: identifier=a&_sort=name"),
                send("POST", "/Patient", patient).with("If-None-Exist: _count=1"),
                send("POST", "/Patient", patient).with("Prefer: return=ngawur"),
                send("POST", "/Patient", patient).with("Content-Type: application/fhir+json; charset=utf-16"),
                send("POST", "/Patient", patient).with("Content-Type: application/fhir+json; charset=tidak-ada"),
                send("POST", "/Patient", patient).with("Content-Type: application/x-www-form-urlencoded"),
                send("POST", "/Patient", patient).with("Content-Type: multipart/form-data; boundary=x"),
                send("POST", "/Patient", patient).with("Content-Type: ;"),
                send("POST", "/Patient", patient).with("Content-Encoding: br"),
                send("POST", "/Patient", patient).with("Content-Encoding: gzip"),
                send("POST", "/Patient/_search", "{\"name\":\"x\"}"),
                send("POST", "/Patient/_search", "name=%zz").with("Content-Type: application/x-www-form-urlencoded"),
                send("POST", "/Patient/_search", "name=x&=&&").with("Content-Type: application/x-www-form-urlencoded"),
                send("POST", "/Patient", patient).with("Content-Type: application/fhir+xml"),
                send("POST", "/Patient", "<Patient xmlns=\"http://hl7.org/fhir\"/>"),
                send("POST", "/Patient", "<Patient/>").with("Content-Type: application/fhir+xml"),
                send("POST", "/Patient", "<Patient xmlns=\"http://lain\"/>")
                        .with("Content-Type: application/fhir+xml"));
    }

    private static Stream<Strange> operations() {
        return Stream.of(
                get("/Patient/x/$everything?_since=kemarin"),
                get("/Patient/x/$everything?start=kemarin"),
                get("/Patient/x/$everything?_count=a"),
                get("/Patient/x/$everything?_type=Foo"),
                get("/Patient/$validate"),
                get("/Organization/uji/$validate?mode=ngawur"),
                get("/Organization/uji/$validate?mode=delete"),
                get("/Organization/uji/$validate?profile=bukan"),
                send("POST", "/Patient/$validate", "{\"resourceType\":\"Parameters\"}"),
                send("POST", "/Patient/$validate?mode=update", "{\"resourceType\":\"Patient\"}"),
                send("POST", "/Patient/$validate", "{\"resourceType\":\"Organization\"}"),
                send(
                        "POST",
                        "/Patient/$validate",
                        "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"resource\"}]}"),
                get("/ValueSet/$expand"),
                get("/ValueSet/$expand?url="),
                get("/ValueSet/$expand?url=x&count=-1"),
                get("/ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/jenjang-layanan&count=a"),
                get("/ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/jenjang-layanan&offset=-1"),
                get("/ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/jenjang-layanan&tidak=1"),
                get("/ValueSet/tidak-ada/$expand"),
                send(
                        "POST",
                        "/ValueSet/$expand",
                        "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"valueSet\",\"resource\":{\"resourceType\":\"Patient\"}}]}"),
                get("/CodeSystem/$lookup"),
                get("/CodeSystem/$lookup?code=a"),
                get("/CodeSystem/$lookup?system=x&code="),
                get("/CodeSystem/$validate-code"),
                get("/ValueSet/$validate-code?url=x"),
                get("/ConceptMap/$translate"),
                get("/ConceptMap/$translate?url=x&code=y"),
                get("/Organization/uji/$hierarchy?depth=a"),
                get("/Organization/uji/$hierarchy?_count=-1"),
                get("/Organization/uji/$hierarchy?_count=a"),
                get("/Organization/$hierarchy"),
                get("/Patient/$match"),
                send("POST", "/Patient/$match", "{\"resourceType\":\"Patient\"}"),
                send("POST", "/Patient/x/$pindah", "{\"resourceType\":\"Parameters\"}"),
                send("POST", "/Patient/x/$pindah", "{\"resourceType\":\"Patient\"}"),
                send("POST", "/Patient/$merge", "{}"),
                get("/AuditEvent?entity="),
                get("/AuditEvent?entity=Patient/"),
                get("/AuditEvent?entity=Foo/1"),
                get("/AuditEvent?date=kemarin"),
                get("/AuditEvent?_count=-1"),
                get("/AuditEvent?_count=a"),
                get("/AuditEvent?_offset=a"),
                get("/AuditEvent?outcome=x"),
                get("/AuditEvent?action=x"),
                get("/AuditEvent/_history"),
                get("/AuditEvent?agent=x"),
                get("/AuditEvent?_id=x"));
    }

    static Strange get(String path) {
        return new Strange("GET", path, "", List.of());
    }

    static Strange send(String method, String path, String body) {
        return new Strange(method, path, body, List.of());
    }
}
