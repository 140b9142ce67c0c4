package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import id.siklus.definitions.GuidePackage;
import id.siklus.follow.RunningFollower;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.storage.Store;
import jakarta.persistence.EntityManagerFactory;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanActivityComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The upkeep of CarePlans on the test server, with a clock of its own. */
final class Upkeep implements AutoCloseable {

    static final FhirContext FHIR = FhirContext.forR4Cached();

    private static final String GUIDE = "https://siklus.id/fhir/";

    final MovedClock clock;
    final JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
    final RunningFollower follower;
    private final DaoRegistry daos = TestServer.bean(Store.class).daos();

    Upkeep(String now) {
        clock = new MovedClock(now);
        follower = new RunningFollower(UpkeepConfiguration.follower(
                TestServer.bean(FhirContext.class),
                TestServer.bean(GuidePackage.class),
                TestServer.bean(Store.class),
                TestServer.bean(DataSource.class),
                TestServer.bean(EntityManagerFactory.class),
                clock));
    }

    @Override
    public void close() {
        follower.close();
    }

    static Patient child(String id, String birth, String organization) {
        Patient child = TestPatients.woman(id, "Anak");
        child.setBirthDateElement(new DateType(birth));
        return child.setManagingOrganization(new Reference("Organization/" + organization));
    }

    static Patient livingIn(Patient patient, String village) {
        patient.getAddress().clear();
        Address home = patient.addAddress().setUse(Address.AddressUse.HOME).setCountry("ID");
        home.addExtension(codes(village));
        return patient;
    }

    private static Extension codes(String village) {
        Extension codes = new Extension("https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode");
        codes.addExtension("province", new CodeType(village.substring(0, 2)));
        codes.addExtension("village", new CodeType(village));
        return codes;
    }

    /** @param kind code of {@code organization-type}; {@code parent} and {@code village} may be empty */
    static void organization(String id, String kind, String parent, String village) {
        String partOf = parent.isEmpty() ? "" : ",\"partOf\":{\"reference\":\"Organization/" + parent + "\"}";
        String address = village.isEmpty() ? "" : """
                ,"address":[{"use":"work","country":"ID","extension":[{"url":"https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode",
                  "extension":[{"url":"province","valueCode":"%s"},{"url":"village","valueCode":"%s"}]}]}]""".formatted(village.substring(0, 2), village);
        asMinistry(
                "/Organization/" + id, """
                {"resourceType":"Organization","id":"%1$s","active":true,"name":"%1$s",
                 "identifier":[{"system":"https://siklus.id/fhir/sid/kode-fasyankes","value":"%1$s"}],
                 "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/organization-type","code":"%2$s"}]},
                  {"coding":[{"system":"http://terminology.kemkes.go.id/CodeSystem/organization-type","code":"%3$s"}]}]%4$s%5$s}""".formatted(id, kind.equals("102") ? "prov" : "team", kind, partOf, address));
    }

    static void asMinistry(String path, String json) {
        String token = TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.cruds", Caller.ADMIN);
        HttpResponse<String> answer = TestServer.send(TestServer.requestWith(token, path)
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString(json)));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    static void put(Resource resource) {
        HttpResponse<String> answer = TestServer.put(
                "/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart(), json(resource));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    /** As some facility has sent it, whatever its profile asks for. */
    <T extends Resource> T store(T resource, String organization) {
        SystemRequestDetails request = new SystemRequestDetails();
        if (!(resource instanceof Patient)) {
            request.setRequestPartitionId(RequestPartitionId.fromPartitionId(partition(organization)));
        }
        daos.getResourceDao(resource.fhirType()).update(resource, request);
        return resource;
    }

    /** Where the rule of partitions puts it. */
    void storeByItsProvider(Resource resource) {
        daos.getResourceDao(resource.fhirType()).update(resource, new SystemRequestDetails());
    }

    /** All records of a life as those of a stored person. */
    void store(Life life, String patient, String organization) {
        for (Resource record : life.records) {
            record.setId(record.fhirType() + "/" + patient + "-"
                    + record.getIdElement().getIdPart().replaceAll("[^A-Za-z0-9-]", "-"));
            String element = record.getNamedProperty("subject") != null ? "subject" : "patient";
            record.setProperty(element, new Reference("Patient/" + patient));
            store(record, organization);
        }
    }

    void delete(String type, String id) {
        daos.getResourceDao(type).delete(new org.hl7.fhir.r4.model.IdType(type, id), new SystemRequestDetails());
    }

    /** With the Tasks about them, which other rooms may be raising at the same moment. */
    void deletePerson(String id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .ignoreException(ResourceVersionConflictException.class)
                .until(() -> {
                    jdbc.queryForList("""
                                    select distinct t.fhir_id from hfj_resource t join hfj_res_link l on l.src_resource_id = t.res_id
                                    join hfj_resource p on p.res_id = l.target_resource_id
                                    where t.res_type = 'Task' and t.res_deleted_at is null and p.res_type = 'Patient' and p.fhir_id = ?""", String.class, id).forEach(task -> delete("Task", task));
                    delete("Patient", id);
                    return true;
                });
    }

    int partition(String organization) {
        return jdbc.queryForObject("""
                select k.partition_id from siklus.keeper k join hfj_resource o on o.res_id = k.organization
                where o.fhir_id = ? and k.answers_to is null""", Integer.class, organization);
    }

    /** @return every CarePlan by the guide's plans that names the person, wherever it lies, in the order of their plans */
    List<CarePlan> plans(String patient) {
        return all(patient).stream()
                .filter(plan ->
                        plan.getInstantiatesCanonical().get(0).getValue().startsWith(GUIDE))
                .toList();
    }

    /** Other tests may have stored plans of their own. */
    private List<CarePlan> all(String patient) {
        follower.awaitCaughtUp();
        assertThat(follower.setAside()).isEmpty();
        return daos
                .getResourceDao(CarePlan.class)
                .search(
                        new SearchParameterMap()
                                .add("subject", new ReferenceParam("Patient/" + patient))
                                .setLoadSynchronousUpTo(50),
                        new SystemRequestDetails())
                .getAllResources()
                .stream()
                .map(CarePlan.class::cast)
                .sorted(Comparator.comparing(
                        plan -> plan.getInstantiatesCanonical().get(0).getValue()))
                .toList();
    }

    CarePlan plan(String patient, String definition) {
        return all(patient).stream()
                .filter(plan ->
                        plan.getInstantiatesCanonical().get(0).getValue().contains("/" + definition + "|"))
                .reduce((one, other) -> {
                    throw new AssertionError("two plans " + definition);
                })
                .orElseThrow(() -> new AssertionError("no plan " + definition + " of " + patient));
    }

    static CarePlanActivityComponent activity(CarePlan plan, String service) {
        return plan.getActivity().stream()
                .filter(each ->
                        each.getDetail().getCode().getCodingFirstRep().getCode().equals(service))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + service));
    }

    List<Map<String, Object>> services(String patient, String service) {
        return jdbc.queryForList(
                "select * from siklus.plan_service where patient_id = ? and service = ? and plan_url like ? order by ord",
                patient,
                service,
                GUIDE + "%");
    }

    static String version(CarePlan plan) {
        return plan.getMeta().getVersionId();
    }

    static String json(Resource resource) {
        return FHIR.newJsonParser().encodeResourceToString(resource);
    }
}
