package id.siklus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import id.siklus.fhir.PersonNumbers;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A health office with two Puskesmas below it, and people of their own for each test. */
final class TestFolk {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String TYPES = "http://terminology.kemkes.go.id/CodeSystem/organization-type";

    /** Somebody who sends requests. */
    record Client(CallerRole role, String organization, List<String> scopes) {

        private String token() {
            return TestServer.tokenOf(role, organization, scopes.toArray(String[]::new));
        }

        /** @return a request of a JSON resource, for what needs headers of its own */
        HttpRequest.Builder request(String path) {
            return TestServer.requestWith(token(), path).header("Content-Type", "application/fhir+json");
        }

        HttpResponse<String> get(String path) {
            return TestServer.send(TestServer.requestWith(token(), path).GET());
        }

        HttpResponse<String> post(String path, Resource resource) {
            return postText(path, json(resource));
        }

        HttpResponse<String> put(String path, Resource resource) {
            return TestServer.send(request(path).PUT(BodyPublishers.ofString(json(resource))));
        }

        HttpResponse<String> postText(String path, String json) {
            return TestServer.send(request(path).POST(BodyPublishers.ofString(json)));
        }

        HttpResponse<String> patch(String path, String jsonPatch) {
            return TestServer.send(TestServer.requestWith(token(), path)
                    .header("Content-Type", "application/json-patch+json")
                    .method("PATCH", BodyPublishers.ofString(jsonPatch)));
        }

        HttpResponse<String> put(Resource resource) {
            return put("/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart(), resource);
        }
    }

    private final String prefix =
            "f" + UUID.randomUUID().toString().replace("-", "").substring(0, 10) + "-";

    final Client ministry = new Client(CallerRole.KEMENKES, "", List.of("system/*.cruds", Caller.ADMIN));
    final Client office = new Client(CallerRole.DINKES_KAB, prefix + "dinkes", List.of("system/*.cruds"));
    final Client prafi = new Client(CallerRole.PUSKESMAS, prefix + "prafi", List.of("system/*.cruds"));
    final Client masni = new Client(CallerRole.PUSKESMAS, prefix + "masni", List.of("system/*.cruds"));

    TestFolk() {
        ok(ministry.put(organization("dinkes", "129", "")));
        ok(ministry.put(organization("prafi", "102", "dinkes")));
        ok(ministry.put(organization("masni", "102", "dinkes")));
        Location room = new Location().setStatus(Location.LocationStatus.ACTIVE).setName("Ruang KIA");
        room.setId(id("room"));
        room.addIdentifier()
                .setSystem("http://sys-ids.kemkes.go.id/location/" + id("prafi"))
                .setValue(id("room"));
        room.getPhysicalType()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/location-physical-type")
                .setCode("ro");
        room.setManagingOrganization(new Reference("Organization/" + id("prafi")));
        ok(ministry.put(room));
    }

    /** A hospital of the same office, where children are born. */
    Client hospital() {
        ok(ministry.put(organization("rsud", "104", "dinkes")));
        return new Client(CallerRole.RS, id("rsud"), List.of("system/*.cruds"));
    }

    String id(String name) {
        return prefix + name;
    }

    /** @return a NIK that nobody has */
    static String nik(String birth, boolean female) {
        int day = Integer.parseInt(birth.substring(8)) + (female ? 40 : 0);
        return String.format(
                java.util.Locale.ROOT,
                "%06d%02d%s%s%04d",
                910_101 + ThreadLocalRandom.current().nextInt(89_000),
                day,
                birth.substring(5, 7),
                birth.substring(2, 4),
                1 + ThreadLocalRandom.current().nextInt(9_998));
    }

    /** A person with a local number of its own, registered at a Puskesmas. */
    Patient person(String name, String written, String birth, boolean female, String facility) {
        Patient patient = new Patient();
        patient.setId(id(name));
        patient.addIdentifier()
                .setSystem("https://siklus.id/fhir/sid/no-rm/" + id(facility))
                .setValue(id(name));
        patient.setActive(true);
        patient.addName().setText(written);
        patient.setGender(female ? AdministrativeGender.FEMALE : AdministrativeGender.MALE);
        patient.setBirthDateElement(new DateType(birth));
        patient.setMultipleBirth(new IntegerType(0));
        patient.setManagingOrganization(new Reference("Organization/" + id(facility)));
        return patient;
    }

    /** A newborn without an id, known by its mother. */
    Patient newborn(String mothersNik, String birth, int order, String written, String facility) {
        Patient patient = person("x", written, birth, false, facility);
        patient.setId((String) null);
        patient.getIdentifier().clear();
        patient.addIdentifier().setSystem(PersonNumbers.MOTHERS_NIK).setValue(mothersNik);
        patient.setMultipleBirth(new IntegerType(order));
        return patient;
    }

    /** A visit that is over. */
    Encounter visit(String name, String patient, String facility) {
        return FHIR.newJsonParser()
                .parseResource(Encounter.class, """
                {"resourceType":"Encounter","id":"%1$s","identifier":[{"system":"http://sys-ids.kemkes.go.id/encounter/%3$s","value":"%1$s"}],
                 "status":"finished","statusHistory":[{"status":"finished","period":{"start":"2026-09-15T01:00:00+00:00","end":"2026-09-15T02:00:00+00:00"}}],
                 "class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB","display":"ambulatory"},
                 "subject":{"reference":"Patient/%2$s"},
                 "participant":[{"type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"ATND"}]}],
                   "individual":{"display":"Bidan Uji"}}],
                 "period":{"start":"2026-09-15T01:00:00+00:00","end":"2026-09-15T02:00:00+00:00"},
                 "location":[{"location":{"reference":"Location/%4$s"}}],
                 "serviceProvider":{"reference":"Organization/%3$s"}}""".formatted(id(name), patient, id(facility), id("room")));
    }

    private Organization organization(String name, String type, String parent) {
        Organization organization = new Organization();
        organization.setId(id(name));
        organization.setActive(true).setName("Uji " + name);
        organization
                .addIdentifier()
                .setSystem("https://siklus.id/fhir/sid/kode-fasyankes")
                .setValue(id(name));
        organization
                .addType()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/organization-type")
                .setCode("prov");
        organization.addType().addCoding().setSystem(TYPES).setCode(type);
        if (!parent.isEmpty()) {
            organization.setPartOf(new Reference("Organization/" + id(parent)));
        }
        return organization;
    }

    static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer;
    }

    static <T extends Resource> T read(Class<T> type, HttpResponse<String> answer) {
        return FHIR.newJsonParser().parseResource(type, ok(answer).body());
    }

    static String code(HttpResponse<String> answer) {
        return FHIR.newJsonParser()
                .parseResource(OperationOutcome.class, answer.body())
                .getIssueFirstRep()
                .getDetails()
                .getCodingFirstRep()
                .getCode();
    }

    static List<Patient> patients(HttpResponse<String> answer) {
        return read(Bundle.class, answer).getEntry().stream()
                .map(entry -> (Patient) entry.getResource())
                .toList();
    }

    static Parameters match(Patient wanted) {
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("resource").setResource(wanted);
        return parameters;
    }

    static Parameters pair(String source, String target) {
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("source-patient").setValue(new Reference("Patient/" + source));
        parameters.addParameter().setName("target-patient").setValue(new Reference("Patient/" + target));
        return parameters;
    }

    /** @return an entry of a transaction that stores the resource under its id, or under the first number that it has */
    static Bundle.BundleEntryComponent entry(Bundle transaction, Resource resource) {
        Bundle.BundleEntryComponent entry =
                transaction.setType(Bundle.BundleType.TRANSACTION).addEntry().setResource(resource);
        if (resource.hasId()) {
            entry.getRequest()
                    .setMethod(Bundle.HTTPVerb.PUT)
                    .setUrl(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        } else {
            entry.getRequest().setMethod(Bundle.HTTPVerb.POST).setUrl(resource.fhirType());
        }
        return entry;
    }

    static <T extends Resource> T parse(Class<T> type, String json) {
        return FHIR.newJsonParser().parseResource(type, json);
    }

    static String json(Resource resource) {
        return FHIR.newJsonParser().encodeResourceToString(resource);
    }
}
