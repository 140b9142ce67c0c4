package id.siklus.audit;

import java.util.UUID;

/** A patient as a SIMPUS sends her, without a NIK; each is somebody new. */
final class Siti {

    private Siti() {}

    static String json() {
        return json("");
    }

    /** @param more further elements, each followed by a comma */
    static String json(String more) {
        return """
                {"resourceType":"Patient",%s"active":true,"gender":"female","birthDate":"1990-04-05","multipleBirthInteger":0,
                 "identifier":[{"use":"official","system":"https://siklus.id/fhir/sid/no-rm/uji","value":"%s"}],
                 "name":[{"use":"official","text":"Siti Audit"}]}""".formatted(more, UUID.randomUUID());
    }

    static String organization(String id, String name) {
        return """
                {"resourceType":"Organization",%s"active":true,"name":"%s",
                 "identifier":[{"system":"https://siklus.id/fhir/sid/kode-fasyankes","value":"%s"}],
                 "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/organization-type","code":"prov"}]},
                          {"coding":[{"system":"http://terminology.kemkes.go.id/CodeSystem/organization-type","code":"102"}]}]}""".formatted(id.isEmpty() ? "" : "\"id\":\"" + id + "\",", name, UUID.randomUUID());
    }
}
