package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static id.siklus.access.TestPeople.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.Test;

/** What a facility leaves when it closes: who reads it, that nobody changes it, and whose it becomes when the facility is merged into another. */
class ClosedFacilitiesTest {

    private static final String PATCH = "[{\"op\":\"add\",\"path\":\"/language\",\"value\":\"id\"}]";

    private final TestDistricts places = new TestDistricts();
    private final String visits = "/Encounter?patient:Patient._id=" + places.id("siti");

    @Test
    void whatAClosedFacilityKeptIsReadAndNobodyChangesIt() {
        places.seen(places.masni, "before", "masni");
        storeList(places.masni, "list");
        close("masni", "east");
        Client ministry = Client.of(CallerRole.KEMENKES, "", Caller.ADMIN, Caller.ACT_FOR, Caller.SENSITIVE);

        for (Client office : List.of(places.east, places.province, ministry)) {
            assertThat(places.found(office, visits)).contains("before");
            for (HttpResponse<String> answer : List.of(
                    office.put(changed("before", "masni")),
                    office.patch("/Encounter/" + places.id("before"), PATCH),
                    office.post("", TestDistricts.transaction(changed("before", "masni"))),
                    office.post("/Observation", places.weight("late", "Encounter/" + places.id("before"))),
                    office.delete("/List/" + places.id("list")))) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
                assertThat(code(answer)).as(answer.body()).isEqualTo("SKL-5109");
            }
        }
    }

    @Test
    void theDrawerOfAPosyanduClosesWithItsPuskesmas() {
        places.seen(places.mawar, "at-mawar", "mawar");
        close("prafi", "east");

        HttpResponse<String> answer = places.east.put(changed("at-mawar", "mawar"));

        assertThat(places.found(places.east, visits)).containsExactly("at-mawar");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(code(answer)).isEqualTo("SKL-5109");
    }

    @Test
    void theSuccessorOfAClosedFacilityReadsWhatItLeftAndWritesItsOwn() {
        places.seen(places.masni, "before", "masni");
        assertThat(places.found(places.prafi, visits)).isEmpty();
        close("masni", "prafi");
        Observation after = places.weight("after", "Encounter/" + places.id("before"));
        after.setId(places.id("after"));

        assertThat(places.found(places.prafi, visits)).containsExactly("before");
        HttpResponse<String> change = places.prafi.put(changed("before", "masni"));
        assertThat(change.statusCode()).as(change.body()).isEqualTo(403);
        assertThat(code(change)).isEqualTo("SKL-5109");
        ok(places.prafi.put(after));
        assertThat(places.partition("Observation", "after")).isEqualTo(places.keeper("prafi"));
        assertThat(places.found(places.hospital, visits)).isEmpty();
    }

    @Test
    void aFacilityThatOpensAgainTakesItsRecordsBackFromItsSuccessor() {
        places.seen(places.masni, "before", "masni");
        close("masni", "prafi");
        assertThat(places.found(places.prafi, visits)).containsExactly("before");

        ok(places.ministry.put(places.organization("masni", TestDistricts.PUSKESMAS, "prafi")));

        assertThat(places.found(places.prafi, visits)).isEmpty();
        ok(places.east.put(changed("before", "masni")));
    }

    @Test
    void whatAMergedFacilityKeptIsAmendedByTheOneItIsMergedIntoAndByNobodyElse() {
        places.seen(places.masni, "before", "masni");
        int keeper = places.keeper("masni");

        ok(places.east.put(places.organization("masni", TestDistricts.PUSTU, "prafi")));

        ok(places.prafi.put(changed("before", "masni")));
        ok(places.prafi.patch("/Encounter/" + places.id("before"), PATCH));
        ok(places.east.put(changed("before-weight", "before", "masni")));
        assertThat(places.partition("Encounter", "before")).isEqualTo(keeper);
        assertThat(places.hospital.put(changed("before", "hospital")).statusCode())
                .isIn(403, 404, 409);
        assertThat(places.hospital
                        .patch("/Encounter/" + places.id("before"), PATCH)
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void whatWasMergedIntoAFacilityThatClosesIsChangedByNobody() {
        places.seen(places.masni, "before", "masni");
        ok(places.east.put(places.organization("masni", TestDistricts.PUSTU, "prafi")));
        close("prafi", "east");

        HttpResponse<String> answer = places.east.put(changed("before", "masni"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(code(answer)).isEqualTo("SKL-5109");
    }

    private void close(String facility, String parent) {
        Organization closed = places.organization(facility, TestDistricts.PUSKESMAS, parent);
        ok(places.ministry.put(closed.setActive(false)));
    }

    private Encounter changed(String visit, String provider) {
        Encounter changed = places.visit(visit, provider);
        changed.setId(places.id(visit));
        changed.addReasonCode().setText("Diperbaiki");
        return changed;
    }

    private Observation changed(String weight, String visit, String provider) {
        Observation changed = places.weight(weight, "Encounter/" + places.id(visit));
        changed.setId(places.id(weight));
        changed.addNote().setText("Diperbaiki atas nama " + provider);
        return changed;
    }

    private void storeList(Client client, String name) {
        ListResource list = new ListResource();
        list.setId(places.id(name));
        list.addIdentifier().setSystem("http://sys-ids.kemkes.go.id/list/uji").setValue(places.id(name));
        list.setStatus(ListResource.ListStatus.CURRENT).setMode(ListResource.ListMode.WORKING);
        ok(client.put(list));
    }
}
