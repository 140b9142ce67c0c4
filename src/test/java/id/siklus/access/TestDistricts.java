package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A province with two districts. East: Puskesmas Prafi (Pustu, Posyandu Mawar and Melati), Puskesmas Masni, a hospital. West: Puskesmas Sanggeng and a
 * laboratory. One mother, Siti, has been seen at most of them. Each test has its own, apart by a prefix.
 */
final class TestDistricts {

    static final String TYPES = "http://terminology.kemkes.go.id/CodeSystem/organization-type";
    static final String PUSKESMAS = "102";
    static final String HOSPITAL = "104";
    static final String LABORATORY = "107";
    static final String OFFICE = "129";
    static final String PUSTU = "OT000002";
    static final String POSYANDU = "131";

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final String prefix =
            "d" + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + "-";

    final Client ministry = Client.of(CallerRole.KEMENKES, "", Caller.ADMIN, Caller.ACT_FOR);
    final Client province = client(CallerRole.DINKES_PROV, "province", Caller.ACT_FOR);
    final Client east = client(CallerRole.DINKES_KAB, "east", Caller.ACT_FOR);
    final Client west = client(CallerRole.DINKES_KAB, "west", Caller.ACT_FOR);
    final Client prafi = client(CallerRole.PUSKESMAS, "prafi");
    final Client pustu = client(CallerRole.PUSTU, "pustu");
    final Client mawar = client(CallerRole.POSYANDU, "mawar");
    final Client melati = client(CallerRole.POSYANDU, "melati");
    final Client masni = client(CallerRole.PUSKESMAS, "masni");
    final Client hospital = client(CallerRole.RS, "hospital");
    final Client sanggeng = client(CallerRole.PUSKESMAS, "sanggeng");
    final Client laboratory = client(CallerRole.LABKESDA, "laboratory");

    TestDistricts() {
        ok(ministry.post(
                "",
                transaction(
                        organization("province", OFFICE, ""),
                        organization("east", OFFICE, "province"),
                        organization("west", OFFICE, "province"),
                        organization("prafi", PUSKESMAS, "east"),
                        organization("pustu", PUSTU, "prafi"),
                        organization("mawar", POSYANDU, "prafi"),
                        organization("melati", POSYANDU, "pustu"),
                        organization("masni", PUSKESMAS, "east"),
                        organization("hospital", HOSPITAL, "east"),
                        organization("sanggeng", PUSKESMAS, "west"),
                        organization("laboratory", LABORATORY, "west"),
                        patient("siti"),
                        room("room", "prafi"))));
    }

    Client client(CallerRole role, String organization, String... scopes) {
        return Client.of(role, id(organization), scopes);
    }

    String id(String name) {
        return prefix + name;
    }

    Organization organization(String name, String type, String parent) {
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

    Location room(String name, String manager) {
        Location location = new Location();
        location.setId(id(name));
        location.setStatus(Location.LocationStatus.ACTIVE).setName("Uji " + name);
        location.addIdentifier()
                .setSystem("http://sys-ids.kemkes.go.id/location/" + id(manager))
                .setValue(id(name));
        location.getPhysicalType()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/location-physical-type")
                .setCode("ro");
        location.setManagingOrganization(new Reference("Organization/" + id(manager)));
        return location;
    }

    Patient patient(String name) {
        return TestPatients.woman(id(name), name);
    }

    /** A visit of Siti that is over, without an id. */
    Encounter visit(String name, String provider) {
        Period period = new Period()
                .setStartElement(new DateTimeType("2026-09-15T01:00:00+00:00"))
                .setEndElement(new DateTimeType("2026-09-15T02:00:00+00:00"));
        Encounter encounter = new Encounter();
        encounter.addIdentifier().setSystem("https://contoh.id/kunjungan").setValue(id(name));
        encounter.setStatus(Encounter.EncounterStatus.FINISHED).setPeriod(period);
        encounter
                .addStatusHistory()
                .setStatus(Encounter.EncounterStatus.FINISHED)
                .setPeriod(period.copy());
        encounter
                .getClass_()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode")
                .setCode("AMB");
        encounter.addParticipant().setIndividual(new Reference().setDisplay("Bidan uji"));
        encounter.setSubject(new Reference("Patient/" + id("siti")));
        encounter.setServiceProvider(new Reference("Organization/" + id(provider)));
        encounter.addLocation().setLocation(new Reference("Location/" + id("room")));
        return encounter;
    }

    /** Siti's weight. */
    Observation weight(String name, String encounter) {
        Observation observation = new Observation().setStatus(Observation.ObservationStatus.FINAL);
        observation
                .addIdentifier()
                .setSystem("http://sys-ids.kemkes.go.id/observation/uji")
                .setValue(id(name));
        observation
                .addCategory()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/observation-category")
                .setCode("vital-signs");
        observation.getCode().addCoding().setSystem("http://loinc.org").setCode("29463-7");
        observation.setSubject(new Reference("Patient/" + id("siti")));
        observation.setEncounter(new Reference(encounter));
        observation.setEffective(new DateTimeType("2026-09-15T08:10:00+07:00"));
        observation.setIssuedElement(new org.hl7.fhir.r4.model.InstantType("2026-09-15T08:11:00+07:00"));
        observation.addPerformer().setDisplay("Bidan uji");
        observation.setValue(new Quantity()
                .setValue(54)
                .setUnit("kg")
                .setSystem("http://unitsofmeasure.org")
                .setCode("kg"));
        return observation;
    }

    /** A visit with a weight, sent as one transaction of new resources. */
    Bundle visitWithWeight(String name, String provider) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        String link = "urn:uuid:" + UUID.randomUUID();
        bundle.addEntry()
                .setFullUrl(link)
                .setResource(visit(name, provider))
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Encounter");
        bundle.addEntry()
                .setFullUrl("urn:uuid:" + UUID.randomUUID())
                .setResource(weight(name + "-weight", link))
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Observation");
        return bundle;
    }

    /** Stores a visit and a weight under ids of the client's choice. */
    void seen(Client by, String name, String provider) {
        Encounter visit = visit(name, provider);
        visit.setId(id(name));
        Observation weight = weight(name + "-weight", "Encounter/" + id(name));
        weight.setId(id(name + "-weight"));
        ok(by.post("", transaction(visit, weight)));
    }

    static Bundle transaction(Resource... resources) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        for (Resource resource : resources) {
            bundle.addEntry()
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
        }
        return bundle;
    }

    /** @return names of what a search finds, sorted */
    List<String> found(Client client, String query) {
        return names(bundle(client.get(query)));
    }

    List<String> names(Bundle bundle) {
        return bundle.getEntry().stream()
                .filter(entry -> entry.getResource() != null)
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .filter(id -> id != null && id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .distinct()
                .sorted()
                .toList();
    }

    /** @return the partition in which a resource lies */
    int partition(String type, String name) {
        Integer partition = jdbc().queryForObject(
                        "select partition_id from hfj_resource where res_type = ? and fhir_id = ?",
                        Integer.class,
                        type,
                        id(name));
        return partition == null ? -1 : partition;
    }

    /** @return the partition that a facility keeps */
    int keeper(String organization) {
        Integer partition = jdbc().queryForObject("""
                        select k.partition_id from siklus.keeper k join hfj_resource r on r.res_id = k.organization
                        where r.fhir_id = ? and k.answers_to is null""", Integer.class, id(organization));
        return partition == null ? -1 : partition;
    }

    static JdbcTemplate jdbc() {
        return new JdbcTemplate(TestServer.bean(DataSource.class));
    }

    static Bundle bundle(HttpResponse<String> answer) {
        return FHIR.newJsonParser().parseResource(Bundle.class, ok(answer).body());
    }

    static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer;
    }

    static String json(Resource resource) {
        return FHIR.newJsonParser().encodeResourceToString(resource);
    }
}
