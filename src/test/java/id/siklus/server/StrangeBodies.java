package id.siklus.server;

import static id.siklus.server.Strange.send;

import java.util.stream.Stream;

/** Bodies of single writes, patches and Bundles that are hardly bodies. */
final class StrangeBodies {

    private StrangeBodies() {}

    static Stream<Strange> requests() {
        return Stream.of(bodies(), patches(), bundles()).flatMap(each -> each);
    }

    private static Stream<Strange> bodies() {
        return Stream.of(
                        "null",
                        "123",
                        "\"teks\"",
                        "{}",
                        "[]",
                        "{\"resourceType\":1}",
                        "{\"resourceType\":null}",
                        "{\"resourceType\":\"\"}",
                        "{\"resourceType\":\"Patient\",\"id\":\"a/b\"}",
                        "{\"resourceType\":\"Patient\",\"id\":7}",
                        "{\"resourceType\":\"Patient\",\"meta\":{\"versionId\":\"abc\",\"lastUpdated\":\"kemarin\"}}",
                        "{\"resourceType\":\"Patient\",\"meta\":[]}",
                        "{\"resourceType\":\"Patient\",\"meta\":{\"profile\":[\"bukan url\",\"\",\"|\"]}}",
                        "{\"resourceType\":\"Patient\",\"name\":{}}",
                        "{\"resourceType\":\"Patient\",\"name\":[null]}",
                        "{\"resourceType\":\"Patient\",\"name\":[{}]}",
                        "{\"resourceType\":\"Patient\",\"_birthDate\":{\"extension\":[]}}",
                        "{\"resourceType\":\"Patient\",\"extension\":[{}]}",
                        "{\"resourceType\":\"Patient\",\"extension\":[{\"url\":\"x\"}]}",
                        "{\"resourceType\":\"Patient\",\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"a\"},{\"resourceType\":\"Patient\",\"id\":\"a\"}]}",
                        "{\"resourceType\":\"Patient\",\"contained\":[{\"resourceType\":\"Foo\",\"id\":\"a\"}]}",
                        "{\"resourceType\":\"Patient\",\"contained\":[{\"id\":\"a\"}]}",
                        "{\"resourceType\":\"Patient\",\"managingOrganization\":{\"reference\":\"#\"}}",
                        "{\"resourceType\":\"Patient\",\"managingOrganization\":{\"reference\":\"#tidak-ada\"}}",
                        "{\"resourceType\":\"Patient\",\"managingOrganization\":{\"reference\":\"Organization/\"}}",
                        "{\"resourceType\":\"Patient\",\"managingOrganization\":{\"reference\":\"Organization//x\"}}",
                        "{\"resourceType\":\"Patient\",\"managingOrganization\":{\"reference\":\"Organization?\"}}",
                        "{\"resourceType\":\"Patient\",\"managingOrganization\":{\"reference\":\"Organization?tidak=1\"}}",
                        "{\"resourceType\":\"Patient\",\"managingOrganization\":{\"reference\":\"javascript:alert(1)\"}}",
                        "{\"resourceType\":\"Patient\",\"managingOrganization\":{\"reference\":\""
                                + "Organization/a".repeat(400) + "\"}}",
                        "{\"resourceType\":\"Patient\",\"multipleBirthInteger\":1.5}",
                        "{\"resourceType\":\"Patient\",\"multipleBirthInteger\":99999999999}",
                        "{\"resourceType\":\"Patient\",\"multipleBirthInteger\":0,\"multipleBirthBoolean\":true}",
                        "{\"resourceType\":\"Patient\",\"birthDate\":\"0000-00-00\"}",
                        "{\"resourceType\":\"Patient\",\"birthDate\":\"\"}",
                        "{\"resourceType\":\"Patient\",\"gender\":\"\"}",
                        "{\"resourceType\":\"Patient\",\"photo\":[{\"data\":\"bukan base64!\"}]}",
                        "{\"resourceType\":\"Patient\",\"language\":\"bukan bahasa\"}",
                        "{\"resourceType\":\"Patient\",\"implicitRules\":\"x y\"}")
                .flatMap(body -> Stream.of(send("POST", "/Patient", body), send("POST", "/Patient/$validate", body)));
    }

    private static Stream<Strange> patches() {
        String id = "/Organization/uji";
        return Stream.of(
                        "{}",
                        "null",
                        "[null]",
                        "[{}]",
                        "[{\"op\":\"ngawur\",\"path\":\"/name\"}]",
                        "[{\"op\":\"replace\",\"path\":\"name\",\"value\":1}]",
                        "[{\"op\":\"replace\",\"path\":\"/name\"}]",
                        "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":{}}]",
                        "[{\"op\":\"remove\",\"path\":\"\"}]",
                        "[{\"op\":\"replace\",\"path\":\"\",\"value\":{}}]",
                        "[{\"op\":\"replace\",\"path\":\"/id\",\"value\":\"lain\"}]",
                        "[{\"op\":\"replace\",\"path\":\"/resourceType\",\"value\":\"Patient\"}]",
                        "[{\"op\":\"move\",\"path\":\"/name\"}]",
                        "[{\"op\":\"copy\",\"from\":\"/tidak\",\"path\":\"/name\"}]",
                        "[{\"op\":\"test\",\"path\":\"/name\",\"value\":\"bukan ini\"}]",
                        "[{\"op\":\"add\",\"path\":\"/identifier/99\",\"value\":{}}]",
                        "[{\"op\":\"add\",\"path\":\"/hobi\",\"value\":1}]")
                .flatMap(body -> Stream.of(
                        send("PATCH", id, body),
                        send("PATCH", id, body).with("Content-Type: application/fhir+json"),
                        send("PATCH", "/Organization?identifier=tidak-ada-sama-sekali", body)));
    }

    private static Stream<Strange> bundles() {
        return Stream.of(
                        "{\"resourceType\":\"Bundle\"}",
                        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":{}}",
                        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[null]}",
                        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{}]}",
                        "{\"resourceType\":\"Bundle\",\"type\":\"batch\"}",
                        bundle("\"request\":{\"method\":\"GET\",\"url\":\"http://server.lain/Patient\"}"),
                        bundle("\"request\":{\"method\":\"GET\",\"url\":\"../Patient\"}"),
                        bundle("\"request\":{\"method\":\"GET\",\"url\":\"Patient x\"}"),
                        bundle("\"request\":{\"method\":\"GET\",\"url\":\"Patient?_count=-1\"}"),
                        bundle("\"request\":{\"method\":\"GET\",\"url\":\"Patient?name=%zz\"}"),
                        bundle("\"request\":{\"method\":\"GET\",\"url\":\"Patient?\"}"),
                        bundle("\"request\":{\"method\":\"GET\",\"url\":\"metadata\"}"),
                        bundle("\"request\":{\"method\":\"GET\",\"url\":\"\"}"),
                        bundle("\"request\":{\"method\":\"DELETE\",\"url\":\"Organization\"}"),
                        bundle("\"request\":{\"method\":\"DELETE\",\"url\":\"Organization?\"}"),
                        bundle(
                                "\"request\":{\"method\":\"PUT\",\"url\":\"Organization\"},\"resource\":{\"resourceType\":\"Organization\"}"),
                        bundle(
                                "\"request\":{\"method\":\"PUT\",\"url\":\"Organization/a/b\"},\"resource\":{\"resourceType\":\"Organization\"}"),
                        bundle(
                                "\"request\":{\"method\":\"PUT\",\"url\":\"Patient/a\"},\"resource\":{\"resourceType\":\"Organization\"}"),
                        bundle(
                                "\"request\":{\"method\":\"POST\",\"url\":\"Patient\"},\"resource\":{\"resourceType\":\"Bundle\",\"type\":\"batch\"}"),
                        bundle(
                                "\"request\":{\"method\":\"POST\",\"url\":\"Patient\",\"ifMatch\":\"abc\"},\"resource\":{\"resourceType\":\"Patient\"}"),
                        bundle(
                                "\"request\":{\"method\":\"PUT\",\"url\":\"Organization/uji\",\"ifMatch\":\"W/abc\"},\"resource\":{\"resourceType\":\"Organization\",\"id\":\"uji\"}"),
                        bundle(
                                "\"request\":{\"method\":\"POST\",\"url\":\"Patient\",\"ifNoneExist\":\"?\"},\"resource\":{\"resourceType\":\"Patient\"}"),
                        bundle(
                                "\"request\":{\"method\":\"PATCH\",\"url\":\"Organization/uji\"},\"resource\":{\"resourceType\":\"Organization\"}"),
                        bundle(
                                "\"request\":{\"method\":\"PATCH\",\"url\":\"Organization/uji\"},\"resource\":{\"resourceType\":\"Parameters\"}"),
                        bundle(
                                "\"request\":{\"method\":\"PATCH\",\"url\":\"Organization/uji\"},\"resource\":{\"resourceType\":\"Binary\",\"contentType\":\"application/json-patch+json\",\"data\":\"e30=\"}"),
                        bundle(
                                "\"fullUrl\":\"bukan url\",\"request\":{\"method\":\"POST\",\"url\":\"Patient\"},\"resource\":{\"resourceType\":\"Patient\"}"))
                .flatMap(body ->
                        Stream.of(send("POST", "", body), send("POST", "", body.replace("transaction", "batch"))));
    }

    private static String bundle(String entry) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{" + entry + "}]}";
    }
}
