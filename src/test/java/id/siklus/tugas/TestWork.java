package id.siklus.tugas;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A Puskesmas with a Pustu and two Posyandu, and a woman whose plan the test itself writes: the rows that the upkeep of plans would write, and the CarePlan they
 * stand for. Apart from other tests by a prefix. She is not registered any more, so the upkeep of plans itself asks nothing for her.
 */
final class TestWork {

    static final Duration LONGEST = Duration.ofMinutes(2);
    static final Instant NOW = Instant.now();

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final String PLANS = "https://siklus.id/fhir/PlanDefinition/";

    private final String prefix =
            "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12) + "-";
    private final JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
    private String person = "ibu";
    private int turn;

    TestWork() {
        awaitRules();
        ministry(organization("puskesmas", "102", ""));
        ministry(organization("pustu", "OT000002", "puskesmas"));
        ministry(organization("mawar", "131", "pustu"));
        ministry(organization("melati", "131", "puskesmas"));
        ok(put(house()));
        ok(put(woman("ibu")));
    }

    private Patient woman(String name) {
        Patient woman = TestPatients.woman(id(name), prefix);
        return woman.setActive(false).setManagingOrganization(new Reference("Organization/" + id("puskesmas")));
    }

    /** From now on everything is about somebody else, who is the same as she was. */
    void mergeInto(String other) {
        ok(put(woman(other).setActive(true)));
        Parameters pair = new Parameters();
        pair.addParameter().setName("source-patient").setValue(new Reference("Patient/" + id(person)));
        pair.addParameter().setName("target-patient").setValue(new Reference("Patient/" + id(other)));
        ok(TestServer.post("/Patient/$merge", FHIR.newJsonParser().encodeResourceToString(pair)));
        person = other;
    }

    /** The guide is stored in the background after the port opens. */
    private static void awaitRules() {
        assertThat(TestServer.root()).isNotEmpty(); // starts it, outside of the time limit
        await().atMost(Duration.ofMinutes(5))
                .until(() -> TestServer.bean(StoredRules.class).now().isComplete());
    }

    String id(String name) {
        return prefix + name;
    }

    String token(CallerRole role, String organization) {
        return TestServer.tokenOf(role, id(organization), "system/*.cruds");
    }

    // ---- plans

    /** One row of a plan. */
    record Row(
            String plan,
            String service,
            String status,
            Instant due,
            Instant late,
            Instant windowEnd,
            String closedBy,
            Instant closedAt) {

        static Row of(String plan, String service, int lateDaysAgo) {
            Instant late = NOW.minus(Duration.ofDays(lateDaysAgo));
            return new Row(plan, service, "scheduled", late.minus(Duration.ofDays(7)), late, null, null, null);
        }

        Row late(Instant moment) {
            return new Row(plan, service, status, due, moment, windowEnd, closedBy, closedAt);
        }

        Row ended(int daysAgo) {
            return new Row(plan, service, status, due, late, NOW.minus(Duration.ofDays(daysAgo)), closedBy, closedAt);
        }

        Row givenBy(String reference, int daysAgo) {
            Instant at = NOW.minus(Duration.ofDays(daysAgo));
            return new Row(plan, service, "completed", due, late, windowEnd, reference, at);
        }

        Row cancelled() {
            return new Row(plan, service, "cancelled", due, late, windowEnd, null, null);
        }
    }

    /** Her plan asks for these, and nothing else. */
    void plan(Row... rows) {
        planAt("mawar", rows);
    }

    void planAt(String place, Row... rows) {
        CarePlan plan = new CarePlan().setStatus(CarePlanStatus.ACTIVE).setIntent(CarePlanIntent.PLAN);
        plan.setId(id("rencana"));
        plan.setSubject(new Reference("Patient/" + id(person))).setTitle("Rencana " + turn++);
        if (turn == 1) {
            ok(put(plan));
            plan.setTitle("Rencana " + turn++);
        }
        rows(place, rows);
        // Only now is the follower told of rows that are there: the upkeep writes both in one transaction.
        ok(put(plan));
    }

    /** Rows that no write tells of. */
    void rows(String place, Row... rows) {
        new TransactionTemplate(TestServer.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> replace(place, rows));
    }

    private void replace(String place, Row... rows) {
        long plan = key("CarePlan", "rencana");
        jdbc.update("delete from siklus.plan_service where care_plan = ?", plan);
        int ord = 0;
        for (Row row : rows) {
            jdbc.update(
                    """
                    insert into siklus.plan_service (care_plan, ord, patient, patient_id, keeper, place, plan_url, service, title, status,
                        due, late, window_end, closed_by, closed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    plan,
                    ord++,
                    key("Patient", person),
                    id(person),
                    id("puskesmas"),
                    id(place),
                    PLANS + row.plan(),
                    row.service(),
                    "Layanan " + row.service(),
                    row.status(),
                    sql(row.due()),
                    sql(row.late()),
                    sql(row.windowEnd()),
                    row.closedBy(),
                    sql(row.closedAt()));
        }
    }

    private static Object sql(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    long key(String type, String name) {
        Long key = jdbc.queryForObject(
                "select res_id from hfj_resource where res_type = ? and fhir_id = ?", Long.class, type, id(name));
        return key == null ? -1 : key;
    }

    // ---- visits

    Encounter visit(String name, String kind, Instant at) {
        Period period = new Period().setStartElement(time(at)).setEndElement(time(at.plusSeconds(1800)));
        Encounter visit = new Encounter();
        visit.setId(id(name));
        visit.addIdentifier()
                .setSystem("http://sys-ids.kemkes.go.id/encounter/" + id("puskesmas"))
                .setValue(id(name));
        visit.setStatus(Encounter.EncounterStatus.FINISHED).setPeriod(period);
        visit.addStatusHistory().setStatus(Encounter.EncounterStatus.FINISHED).setPeriod(period.copy());
        visit.getClass_()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-ActCode")
                .setCode("HH");
        visit.addType().addCoding().setSystem(Terms.VISITS).setCode(kind);
        visit.addParticipant().setIndividual(new Reference().setDisplay("Kader uji"));
        visit.setSubject(new Reference("Patient/" + id(person)));
        visit.setServiceProvider(new Reference("Organization/" + id("puskesmas")));
        visit.addLocation().setLocation(new Reference("Location/" + id("rumah")));
        return visit;
    }

    /** Answers of the guide's example to the form for pregnant women, with these danger signs and no others. */
    QuestionnaireResponse answers(String name, String visit, Instant at, String... signs) {
        QuestionnaireResponse answers = example();
        answers.setId(id(name));
        answers.getIdentifier()
                .setSystem("http://sys-ids.kemkes.go.id/QuestionnaireResponse/" + id("puskesmas"))
                .setValue(id(name));
        answers.setSubject(new Reference("Patient/" + id(person)));
        answers.setEncounter(new Reference("Encounter/" + id(visit)));
        answers.setAuthor(new Reference("Organization/" + id("puskesmas"))).setSource(null);
        answers.setAuthoredElement(time(at)).setStatus(QuestionnaireResponseStatus.COMPLETED);
        answers.getItem().stream()
                .filter(group -> group.getLinkId().equals("bahaya"))
                .flatMap(group -> group.getItem().stream())
                .forEach(item ->
                        answer(item, List.of(signs).contains(item.getLinkId().substring("bahaya.".length()))));
        return answers;
    }

    private static void answer(QuestionnaireResponseItemComponent item, boolean yes) {
        item.getAnswerFirstRep().setValue(new BooleanType(yes));
    }

    private static QuestionnaireResponse example() {
        try {
            return FHIR.newJsonParser()
                    .parseResource(
                            QuestionnaireResponse.class,
                            Files.readString(
                                    Path.of(
                                            "fhir-profiles/example/QuestionnaireResponse-jawaban-kunjungan-rumah-ibu-hamil.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DateTimeType time(Instant moment) {
        // Java's own text leaves out the seconds of a full minute.
        return new DateTimeType(ISO_OFFSET_DATE_TIME
                .format(moment.atOffset(ZoneOffset.UTC).withNano(0))
                .replace("Z", "+00:00"));
    }

    // ---- what has come of it

    List<Task> tasks() {
        String query = "/Task?subject=Patient/" + id(person) + "&_count=100";
        return search(token(CallerRole.PUSKESMAS, "puskesmas"), query, Task.class).stream()
                // Others may ask whether she is one person or two, and assertValid stores copies.
                .filter(task -> task.getIdElement().getIdPart().startsWith("kunjungan-"))
                .toList();
    }

    List<Task> tasks(String reason) {
        return tasks().stream()
                .filter(task ->
                        task.getReasonCode().getCodingFirstRep().getCode().equals(reason))
                .toList();
    }

    /** Waits for the only open Task for that reason. */
    Task open(String reason) {
        await().atMost(LONGEST)
                .until(() -> tasks(reason).stream().filter(TestWork::isOpen).count() == 1);
        return tasks(reason).stream().filter(TestWork::isOpen).findFirst().orElseThrow();
    }

    Task closed(Task task, Task.TaskStatus status) {
        await().atMost(LONGEST).until(() -> now(task).getStatus() == status);
        return now(task);
    }

    Task now(Task task) {
        return read(
                Task.class,
                TestServer.send(TestServer.requestWith(
                                token(CallerRole.PUSKESMAS, "puskesmas"),
                                "/Task/" + task.getIdElement().getIdPart())
                        .GET()));
    }

    List<Flag> flags() {
        String query = "/Flag?patient=Patient/" + id(person) + "&_count=100";
        return search(token(CallerRole.PUSKESMAS, "puskesmas"), query, Flag.class).stream()
                .filter(flag -> flag.getIdElement().getIdPart().startsWith("tanda-bahaya-"))
                .toList();
    }

    static List<String> codes(Task task) {
        return task.getInput().stream()
                .map(input -> input.getType().getCodingFirstRep().getCode())
                .toList();
    }

    static List<String> outputs(Task task) {
        return task.getOutput().stream()
                .map(output -> ((Reference) output.getValue()).getReference())
                .toList();
    }

    static boolean isOpen(Task task) {
        return task.getStatus() == Task.TaskStatus.REQUESTED || task.getStatus() == Task.TaskStatus.ACCEPTED;
    }

    <T extends Resource> List<T> search(String token, String query, Class<T> type) {
        return read(
                        Bundle.class,
                        TestServer.send(TestServer.requestWith(token, query).GET()))
                .getEntry()
                .stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .map(type::cast)
                .toList();
    }

    /** Waits until both followers have done what was written before, and nobody waits for the clock. */
    void settled() {
        awaitFollower("tugas");
        awaitFollower("tanda-bahaya");
        TestServer.bean(ClockPass.class).pass();
        awaitFollower("tugas");
    }

    private void awaitFollower(String name) {
        Long last = jdbc.queryForObject("select max(seq) from siklus.change_log", Long.class);
        await().atMost(LONGEST).until(() -> Boolean.TRUE.equals(jdbc.queryForObject("""
                        select f.rebuild_ended_at is not null and not exists (
                            select from siklus.change_log c where (c.xid, c.seq) > (f.cursor_xid, f.cursor_seq) and c.seq <= ?)
                        from siklus.follower f where f.name = ?""", Boolean.class, last, name)));
    }

    // ---- HTTP

    HttpResponse<String> put(Resource resource) {
        return put(resource, token(CallerRole.PUSKESMAS, "puskesmas"));
    }

    HttpResponse<String> put(Resource resource, String token) {
        String path = "/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        return TestServer.send(TestServer.requestWith(token, path)
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString(FHIR.newJsonParser().encodeResourceToString(resource))));
    }

    private void ministry(Resource resource) {
        ok(put(resource, TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.cruds", Caller.ADMIN)));
    }

    static HttpResponse<String> ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return answer;
    }

    static <T extends Resource> T read(Class<T> type, HttpResponse<String> answer) {
        return FHIR.newJsonParser().parseResource(type, ok(answer).body());
    }

    /** Sent back as somebody else's, it is what the profile asks for. */
    void assertValid(Resource written) {
        Resource copy = written.copy();
        copy.setId(id("salinan-" + UUID.randomUUID()));
        HttpResponse<String> answer = TestServer.send(TestServer.requestWith(
                        token(CallerRole.PUSKESMAS, "puskesmas"),
                        "/" + copy.fhirType() + "/" + copy.getIdElement().getIdPart())
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=OperationOutcome")
                .PUT(BodyPublishers.ofString(FHIR.newJsonParser().encodeResourceToString(copy))));
        assertThat(ok(answer).body()).doesNotContain("\"severity\":\"warning\"", "\"severity\":\"error\"");
    }

    private Organization organization(String name, String type, String parent) {
        Organization organization = new Organization();
        organization.setId(id(name));
        organization.setActive(true).setName("Uji " + name);
        organization
                .addIdentifier()
                .setSystem("https://siklus.id/fhir/sid/kode-fasyankes")
                .setValue(id(name));
        organization.addType(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/organization-type", "prov", null)));
        organization.addType(new CodeableConcept(
                new Coding("http://terminology.kemkes.go.id/CodeSystem/organization-type", type, null)));
        if (!parent.isEmpty()) {
            organization.setPartOf(new Reference("Organization/" + id(parent)));
        }
        return organization;
    }

    private Location house() {
        Location house =
                new Location().setStatus(Location.LocationStatus.ACTIVE).setName("Rumah uji");
        house.setId(id("rumah"));
        house.addIdentifier().setSystem("https://siklus.id/fhir/sid/rumah").setValue(id("rumah"));
        house.setPhysicalType(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/location-physical-type", "ho", null)));
        return house;
    }
}
