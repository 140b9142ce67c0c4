package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static id.siklus.access.TestPeople.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who says who is whose mother. Maria is Masni's; Prafi has never seen her. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelativesAttackTest {

    private final TestDistricts places = new TestDistricts();

    @BeforeAll
    void registerMariaAtMasni() {
        ok(places.masni.put(TestPeople.registered(places, "maria", TestPeople.nik(), "masni")));
    }

    @Test
    void nobodyPutsARelativeBesideAStranger() {
        for (HttpResponse<String> answer : List.of(
                places.prafi.put(relative("false", "maria")),
                places.prafi.post("/RelatedPerson", TestDistricts.json(withoutId("false", "maria"))),
                places.prafi.post("", TestDistricts.transaction(relative("false", "maria"))),
                places.west.put(relative("false", "maria")),
                places.mawar.put(relative("false", "maria")))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(code(answer)).isEqualTo("SKL-5133");
        }
        assertThat(places.found(places.masni, "/RelatedPerson?patient=" + places.id("maria")))
                .doesNotContain("false");
    }

    @Test
    void aRelativeOfOnesOwnIsNotMovedToAStranger() {
        ok(places.prafi.put(TestPeople.registered(places, "ani", TestPeople.nik(), "prafi")));
        ok(places.prafi.put(relative("of-ani", "ani")));

        HttpResponse<String> moved = places.prafi.put(relative("of-ani", "maria"));
        HttpResponse<String> patched = places.prafi.patch(
                "/RelatedPerson/" + places.id("of-ani"),
                "[{\"op\":\"replace\",\"path\":\"/patient/reference\",\"value\":\"Patient/" + places.id("maria")
                        + "\"}]");

        for (HttpResponse<String> answer : List.of(moved, patched)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(code(answer)).isEqualTo("SKL-5133");
        }
        ok(places.prafi.put(relative("of-ani", "ani").setActive(false)));
    }

    @Test
    void whoManagesOrCaresForOrBringsThePatientRegistersRelatives() {
        Encounter visit = places.visit("of-maria", "hospital");
        visit.setId(places.id("of-maria"));
        visit.setSubject(new Reference("Patient/" + places.id("maria")));
        Patient budi = TestPeople.registered(places, "budi", TestPeople.nik(), "masni");

        ok(places.masni.put(relative("by-manager", "maria")));
        ok(places.east.put(relative("by-office", "maria")));
        ok(places.hospital.post("", TestDistricts.transaction(visit, relative("with-visit", "maria"))));
        ok(places.hospital.put(relative("by-carer", "maria")));
        Bundle newborn = TestDistricts.transaction(budi, relative("of-budi", "budi"));
        ok(places.prafi.post("", newborn));

        assertThat(places.found(places.masni, "/RelatedPerson?patient=" + places.id("maria")))
                .contains("by-manager", "by-office", "with-visit", "by-carer");
    }

    private RelatedPerson relative(String name, String patient) {
        return TestPeople.mother(places, name, patient);
    }

    private RelatedPerson withoutId(String name, String patient) {
        RelatedPerson relative = relative(name, patient);
        relative.setId((String) null);
        return relative;
    }
}
