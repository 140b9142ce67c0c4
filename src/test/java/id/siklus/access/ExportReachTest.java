package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.TestServer;
import id.siklus.bulk.BulkExports;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An export holds what its caller can browse, at every level: not one more, and not one less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportReachTest {

    private static final String[] TYPES = {
        "Encounter", "Observation", "ServiceRequest", "Patient", "RelatedPerson", "Organization", "Location"
    };

    private final TestDistricts places = new TestDistricts();
    private final Client doctor = places.client(CallerRole.PUSKESMAS, "prafi", Caller.SENSITIVE);
    private final Client ministry = Client.of(CallerRole.KEMENKES, "", Caller.SENSITIVE);

    @BeforeAll
    void storeRecordsOfEverybody() {
        EverybodysRecords.store(places, doctor);
    }

    @Test
    void aSystemExportHoldsWhatItsCallerBrowses() {
        for (Client client : List.of(
                places.prafi,
                doctor,
                places.pustu,
                places.mawar,
                places.masni,
                places.hospital,
                places.laboratory,
                places.east,
                places.west,
                places.client(CallerRole.DINKES_KAB, "east", Caller.SENSITIVE))) {
            Set<String> browsed = new TreeSet<>();
            for (String type : TYPES) {
                browsed.addAll(browsed(client, type));
            }
            assertThat(mine(BulkExports.system(caller(client), TYPES)))
                    .as(client.role() + " " + client.organization())
                    .isEqualTo(browsed);
        }
        assertThat(mine(BulkExports.system(caller(doctor), "Observation")))
                .contains("Observation/hiv", "Observation/at-prafi-weight");
        assertThat(mine(BulkExports.system(caller(places.prafi), "Observation")))
                .contains("Observation/at-prafi-weight")
                .doesNotContain("Observation/hiv", "Observation/at-masni-weight");
    }

    @Test
    void aPersonWhoHasComeIntoCareIsInTheNextIncrement() {
        ok(places.masni.put(TestPeople.registered(places, "pindah", TestPeople.nik(), "masni")));
        Instant before = BulkExports.moment(caller(places.sanggeng), "Patient");
        ok(places.sanggeng.put(TestPeople.visitOf(places, "pindah", "pindah-at-sanggeng", "sanggeng")));

        assertThat(mine(BulkExports.system(caller(places.sanggeng), before, "Patient", "Encounter")))
                .contains("Patient/pindah", "Encounter/pindah-at-sanggeng");
    }

    @Test
    void aTypeFilterIsASearchWithTheCallersReach() {
        String weights = "Observation?code=http://loinc.org|29463-7";

        Set<String> found = mine(BulkExports.filtered(
                caller(places.prafi),
                new String[] {weights, "Patient?birthdate=1990-05-04"},
                "Observation",
                "Patient",
                "Encounter"));

        assertThat(found)
                .contains("Observation/at-prafi-weight", "Encounter/at-prafi", "Patient/ani", "Patient/siti")
                .doesNotContain("Observation/at-masni-weight", "Patient/maria", "Observation/hiv");
        assertThat(mine(BulkExports.filtered(
                        caller(doctor), new String[] {"Observation?code=68961-2", weights}, "Observation")))
                .contains("Observation/hiv", "Observation/at-prafi-weight");
        assertThat(mine(BulkExports.filtered(caller(doctor), new String[] {"Observation?code=68961-2"}, "Observation")))
                .containsExactly("Observation/hiv");
        assertThat(mine(BulkExports.filtered(
                        caller(places.ministry),
                        new String[] {"Encounter?service-provider:below=Organization/" + places.id("east")},
                        "Encounter")))
                .contains("Encounter/at-prafi", "Encounter/at-masni")
                .doesNotContain("Encounter/at-sanggeng");
    }

    @Test
    void aPatientExportHoldsTheirRecordsAndWhatThoseName() {
        Set<String> all = mine(BulkExports.patients(
                caller(ministry), new String[] {}, "Patient", "Encounter", "Observation", "Organization", "Location"));

        assertThat(all)
                .contains(
                        "Patient/siti",
                        "Patient/maria",
                        "Encounter/at-sanggeng",
                        "Observation/hiv",
                        "Organization/prafi",
                        "Organization/sanggeng",
                        "Location/room")
                .doesNotContain("Organization/province");

        Set<String> one = mine(BulkExports.patients(
                caller(ministry),
                new String[] {places.id("maria")},
                "Patient",
                "Encounter",
                "Observation",
                "Organization"));
        assertThat(one)
                .containsExactlyInAnyOrder(
                        "Patient/maria", "Encounter/maria-at-hospital", "Organization/hospital", "Organization/masni");
        assertThat(mine(BulkExports.patients(
                        caller(places.masni), new String[] {places.id("maria")}, "Patient", "Encounter")))
                .containsExactly("Patient/maria");
    }

    @Test
    void aPatientExportHoldsThePractitionersThatItsRecordsNameAndNoOthers() {
        for (String name : List.of("bidan-kunjungan", "bidan-lain")) {
            Practitioner midwife = new Practitioner();
            midwife.setId(places.id(name));
            midwife.addIdentifier().setSystem(TestPeople.NIK).setValue(TestPeople.nik());
            midwife.addName().setText("Bidan Uji");
            ok(places.sanggeng.put(midwife));
        }
        Encounter visit = TestPeople.visitOf(places, "yosefa", "yosefa-at-sanggeng", "sanggeng");
        visit.getParticipantFirstRep().setIndividual(new Reference("Practitioner/" + places.id("bidan-kunjungan")));
        ok(places.sanggeng.put(visit));

        assertThat(mine(BulkExports.patients(
                        caller(ministry), new String[] {places.id("yosefa")}, "Encounter", "Practitioner")))
                .contains("Encounter/yosefa-at-sanggeng", "Practitioner/bidan-kunjungan")
                .doesNotContain("Practitioner/bidan-lain");
    }

    @Test
    void aGroupExportHoldsItsMembers() {
        Group group = new Group();
        group.setId(places.id("kelompok"));
        group.addIdentifier().setSystem("https://contoh.id/kelompok").setValue(places.id("kelompok"));
        group.setType(Group.GroupType.PERSON).setActual(true).setActive(true).setName("Uji");
        group.getCode().setText("Uji");
        group.addMember().setEntity(new Reference("Patient/" + places.id("siti")));
        group.addMember()
                .setEntity(new Reference("Patient/" + places.id("ani")))
                .setInactive(true);
        ok(places.prafi.put(group));

        assertThat(mine(BulkExports.group(
                        caller(places.prafi), places.id("kelompok"), "Patient", "Encounter", "Observation")))
                .contains("Patient/siti", "Encounter/at-prafi", "Observation/at-prafi-weight")
                .doesNotContain("Patient/ani", "Encounter/at-masni");
        assertThatThrownBy(() -> BulkExports.group(caller(places.west), places.id("kelompok"), "Patient"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.getStatusCode()).isEqualTo(404));
    }

    @Test
    void anOrganizationExportHoldsWhatIsKeptBelowIt() {
        Set<String> east = mine(BulkExports.organization(caller(ministry), places.id("east"), TYPES));

        assertThat(east)
                .contains(
                        "Encounter/at-prafi",
                        "Encounter/by-mawar",
                        "Encounter/at-masni",
                        "Encounter/maria-at-hospital",
                        "Observation/hiv",
                        "Patient/siti",
                        "Patient/ani",
                        "Organization/prafi",
                        "Organization/mawar",
                        "Location/room")
                .doesNotContain("Encounter/at-sanggeng", "Organization/west", "Organization/province");
        assertThat(mine(BulkExports.organization(caller(places.east), places.id("masni"), TYPES)))
                .contains("Encounter/at-masni", "Patient/maria", "Organization/masni")
                .doesNotContain("Encounter/at-prafi", "Patient/ani", "Encounter/maria-at-hospital");
    }

    @Test
    void aLocationExportHoldsThePeopleOfTheArea() {
        Patient person = TestPeople.registered(places, "warga", TestPeople.nik(), "prafi");
        var code = person.addAddress()
                .setCity("Manokwari")
                .addExtension()
                .setUrl("https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode");
        code.addExtension("province", new org.hl7.fhir.r4.model.CodeType("92"));
        code.addExtension("city", new org.hl7.fhir.r4.model.CodeType("9202"));
        code.addExtension("district", new org.hl7.fhir.r4.model.CodeType("920279"));
        code.addExtension("village", new org.hl7.fhir.r4.model.CodeType("9202791234"));
        ok(places.prafi.put(person));
        String area = "wilayah-" + places.id("920279");
        org.hl7.fhir.r4.model.Location location = places.room("x", "prafi");
        location.setId(area);
        location.addIdentifier().setSystem("https://siklus.id/fhir/sid/wilayah").setValue("920279");
        ok(places.ministry.put(location));

        assertThat(mine(BulkExports.location(caller(ministry), area, "Patient", "Encounter")))
                .containsExactly("Patient/warga");
        assertThatThrownBy(() -> BulkExports.location(caller(ministry), places.id("room"), "Patient"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.getStatusCode()).isEqualTo(422));
    }

    private Set<String> browsed(Client client, String type) {
        Set<String> references = new TreeSet<>();
        String next = "/" + type + "?_count=200";
        while (!next.isEmpty()) {
            Bundle page = TestDistricts.bundle(client.get(next));
            page.getEntry()
                    .forEach(entry -> references.add(
                            type + "/" + entry.getResource().getIdElement().getIdPart()));
            next = page.getLink("next") == null
                    ? ""
                    : page.getLink("next").getUrl().substring(TestServer.fhir().length());
        }
        return mine(references);
    }

    /** @return {@code Type/name} of those of this test */
    private Set<String> mine(Set<String> references) {
        String prefix = places.id("");
        Set<String> mine = new TreeSet<>();
        references.stream()
                .filter(reference -> reference.contains("/" + prefix))
                .forEach(reference -> mine.add(reference.replace(prefix, "")));
        return mine;
    }

    private static Caller caller(Client client) {
        return new Caller("uji-jangkauan", client.organization(), client.role(), Set.copyOf(client.scopes()));
    }
}
