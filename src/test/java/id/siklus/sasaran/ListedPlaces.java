package id.siklus.sasaran;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A Dinkes with two Puskesmas; Prafi has a Pustu, and below that the Posyandu Mawar and Melati. Rows of planned services are inserted as the upkeep of plans would write
 * them. Each test has places of its own, and services of its own, so that nobody else's plans are in its lists.
 */
final class ListedPlaces {

    static final String VILLAGE = "9202042003";

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String TYPES = "http://terminology.kemkes.go.id/CodeSystem/organization-type";
    private static final AtomicInteger NEXT_NIK = new AtomicInteger(1_000);

    private final String prefix =
            "s" + UUID.randomUUID().toString().replace("-", "").substring(0, 10) + "-";
    private final AtomicInteger ord = new AtomicInteger();

    ListedPlaces() {
        ok(put(
                token(CallerRole.KEMENKES, "", Caller.ADMIN, Caller.ACT_FOR),
                organization("dinkes", "129", ""),
                organization("prafi", "102", "dinkes"),
                organization("pustu", "OT000002", "prafi"),
                organization("mawar", "131", "pustu"),
                organization("melati", "131", "pustu"),
                organization("masni", "102", "dinkes")));
    }

    /** Posyandu below Prafi, {@code posyandu-1} and so on. */
    void posyandu(int count) {
        ok(put(
                token(CallerRole.KEMENKES, "", Caller.ADMIN, Caller.ACT_FOR),
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> organization("posyandu-" + number, "131", "prafi"))
                        .toArray(Resource[]::new)));
    }

    String id(String name) {
        return prefix + name;
    }

    String token(CallerRole role, String organization, String... scopes) {
        return TestServer.tokenOf(
                role,
                organization.isEmpty() ? "" : id(organization),
                Stream.concat(Stream.of("system/*.cruds"), Stream.of(scopes)).toArray(String[]::new));
    }

    String prafi() {
        return token(CallerRole.PUSKESMAS, "prafi");
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

    /** A woman of 36 in the village Desay, with a NIK; {@return it} */
    String person(String name, String facility, String rw, String rt) {
        String nik = "920205440590" + NEXT_NIK.getAndIncrement();
        Patient patient = TestPatients.woman(id(name), name);
        patient.addIdentifier().setSystem("https://fhir.kemkes.go.id/id/nik").setValue(nik);
        patient.setManagingOrganization(new Reference("Organization/" + id(facility)));
        Extension codes = new Extension("https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode");
        List.of(
                        List.of("province", "92"),
                        List.of("city", "9202"),
                        List.of("district", "920204"),
                        List.of("village", VILLAGE),
                        List.of("rt", rt),
                        List.of("rw", rw))
                .forEach(code -> codes.addExtension(new Extension(code.get(0), new CodeType(code.get(1)))));
        patient.addAddress()
                .setUse(org.hl7.fhir.r4.model.Address.AddressUse.HOME)
                .addLine("Jalan " + name)
                .setCity("Manokwari")
                .setCountry("ID")
                .addExtension(codes);
        ok(put(prafi(), patient));
        return nik;
    }

    CarePlan plan(String name, String person) {
        CarePlan plan = new CarePlan();
        plan.setId(id(name));
        plan.setStatus(CarePlan.CarePlanStatus.ACTIVE).setIntent(CarePlan.CarePlanIntent.PLAN);
        plan.addCategory(new CodeableConcept(new Coding(GuideNames.STAGES, "dewasa", null)));
        plan.setSubject(new Reference("Patient/" + id(person)));
        return plan;
    }

    /** Stores a plan of a person by Puskesmas Prafi, with these services in the table. */
    void planned(String person, String place, Planned... services) {
        String plan = person + "-plan-" + ord.incrementAndGet();
        ok(put(prafi(), plan(plan, person)));
        insert(plan, person, place, services);
    }

    void insert(String plan, String person, String place, Planned... services) {
        JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
        for (Planned service : services) {
            int rows = jdbc.update(
                    """
                    insert into siklus.plan_service (care_plan, ord, patient, patient_id, partition_id, keeper, place, village, plan_url, stage, service,
                      title, status, window_start, due, late, window_end, closed_by, closed_at)
                    select c.res_id, ?, p.res_id, p.fhir_id, c.partition_id, ?, ?, ?, 'https://siklus.id/fhir/PlanDefinition/dewasa', ?, ?,
                      ?, ?, ?, ?, ?, ?, ?, ?
                    from hfj_resource c, hfj_resource p
                    where c.res_type = 'CarePlan' and c.fhir_id = ? and p.res_type = 'Patient' and p.fhir_id = ?""",
                    ord.incrementAndGet(),
                    id("prafi"),
                    id(place),
                    service.village(),
                    service.stage(),
                    service.service(),
                    service.title(),
                    service.status(),
                    moment(service.from()),
                    moment(service.due()),
                    moment(service.late()),
                    moment(service.to()),
                    service.closedAt() == null ? null : "Observation/" + id("closing"),
                    moment(service.closedAt()),
                    id(plan),
                    id(person));
            assertThat(rows).isEqualTo(1);
        }
    }

    private static Timestamp moment(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    String list(String organization, String query) {
        return "/Organization/" + id(organization) + "/$sasaran" + (query.isEmpty() ? "" : "?" + query);
    }

    Bundle bundle(String token, String organization, String query) {
        return FHIR.newJsonParser()
                .parseResource(
                        Bundle.class, ok(get(token, list(organization, query))).body());
    }

    /** @return names of the persons, in the order of the list */
    List<String> names(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(Patient.class::isInstance)
                .map(person -> person.getIdElement().getIdPart().substring(prefix.length()))
                .toList();
    }

    static HttpResponse<String> get(String token, String pathAndQuery, String... headers) {
        HttpRequest.Builder request =
                TestServer.requestWith(token, pathAndQuery).GET();
        return TestServer.send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> page(String token, String organization, String month, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(TestServer.root() + "/sasaran/" + id(organization) + "/" + month))
                .header("Authorization", "Bearer " + token)
                .GET();
        return TestServer.send(headers.length == 0 ? request : request.headers(headers));
    }

    static HttpResponse<String> put(String token, Resource... resources) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (Resource resource : resources) {
            bundle.addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        }
        return TestServer.send(TestServer.requestWith(token, "")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(FHIR.newJsonParser().encodeResourceToString(bundle))));
    }

    static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer;
    }

    /** Ani at Posyandu Mawar, Budi at Posyandu Melati and Citra at the Puskesmas have plans. @return the NIK of Ani */
    String threePersons() {
        String nik = person("ani", "mawar", "001", "002");
        person("budi", "melati", "001", "003");
        person("citra", "prafi", "002", "001");
        planned(
                "ani",
                "mawar",
                Planned.due("uji-tensi"),
                Planned.overdue("uji-gula"),
                Planned.of("uji-nanti", "scheduled", 40, 60, 90),
                Planned.of("uji-tunggu", "not-started", -10, 20, 50),
                Planned.of("uji-batal", "cancelled", -10, 20, 50),
                Planned.done("uji-mata", Planned.NOW));
        planned(
                "budi",
                "melati",
                Planned.overdue("uji-tensi"),
                Planned.due("uji-lansia").inStage("lansia"));
        planned("citra", "prafi", Planned.due("uji-tensi").inVillage("9202042004"));
        return nik;
    }

    /** @return codes of the notes that a list has */
    static List<String> codes(Bundle list) {
        return list.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == Bundle.SearchEntryMode.OUTCOME)
                .map(entry -> ((OperationOutcome) entry.getResource())
                        .getIssueFirstRep()
                        .getDetails()
                        .getCodingFirstRep()
                        .getCode())
                .toList();
    }
}
