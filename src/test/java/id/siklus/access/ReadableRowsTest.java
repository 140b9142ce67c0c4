package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.TestServer;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.server.ReadableRows;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ListResource;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a condition on rows lets a caller have is what the same caller can browse over HTTP: not one more, and not one less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadableRowsTest {

    private static final List<String> TYPES = List.of(
            "Encounter", "Observation", "ServiceRequest", "Patient", "RelatedPerson", "Organization", "Location");

    private final String since = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    private final ReadableRows readable = TestServer.bean(ReadableRows.class);
    private final TestDistricts places = new TestDistricts();
    private final Client doctor = places.client(CallerRole.PUSKESMAS, "prafi", Caller.SENSITIVE);
    private final Map<String, Client> clients = new LinkedHashMap<>();

    @BeforeAll
    void storeRecordsOfEverybody() {
        EverybodysRecords.store(places, doctor);
        clients.put("a Puskesmas", places.prafi);
        clients.put("the same with the sensitive scope", doctor);
        clients.put("its Pustu", places.pustu);
        clients.put("a Posyandu with a drawer", places.mawar);
        clients.put("another", places.melati);
        clients.put("a kader with the sensitive scope", places.client(CallerRole.POSYANDU, "mawar", Caller.SENSITIVE));
        clients.put("a neighbour", places.masni);
        clients.put("a hospital", places.hospital);
        clients.put("a laboratory", places.laboratory);
        clients.put("a Dinkes", places.east);
        clients.put(
                "a Dinkes with the sensitive scope", places.client(CallerRole.DINKES_KAB, "east", Caller.SENSITIVE));
        clients.put("the other Dinkes", places.west);
        clients.put("the province", places.province);
        clients.put("the ministry", places.ministry);
        clients.put("the ministry with the sensitive scope", ministryWithScope());
    }

    @Test
    void whatTheConditionSelectsIsWhatTheCallerBrowses() {
        clients.forEach((who, client) -> {
            for (String type : TYPES) {
                assertThat(selected(client, type)).as(who + ", " + type).isEqualTo(browsed(client, type));
            }
        });
    }

    /** That the comparison above compares something. */
    @Test
    void ownAndForeignRecordsAreTold() {
        assertThat(names(selected(places.prafi, "Encounter")))
                .containsExactlyInAnyOrder("at-prafi", "at-mawar", "by-mawar", "by-melati");
        assertThat(names(selected(places.mawar, "Encounter"))).containsExactlyInAnyOrder("at-mawar", "by-mawar");
        assertThat(names(selected(places.masni, "Encounter"))).containsExactly("at-masni");
        assertThat(names(selected(places.hospital, "Patient"))).containsExactly("maria");
        assertThat(names(selected(places.hospital, "RelatedPerson"))).containsExactly("mother-of-maria");
        assertThat(names(selected(places.prafi, "Patient"))).containsExactlyInAnyOrder("ani", "siti");
        assertThat(names(selected(places.prafi, "RelatedPerson"))).containsExactly("mother-of-ani");
        assertThat(names(selected(places.prafi, "Observation"))).doesNotContain("hiv");
        assertThat(names(selected(doctor, "Observation"))).contains("hiv");
        assertThat(names(selected(places.ministry, "Observation")))
                .contains("at-prafi-weight")
                .doesNotContain("hiv");
        assertThat(names(selected(ministryWithScope(), "Observation"))).contains("at-prafi-weight", "hiv");
        assertThat(condition(ministryWithScope(), "Patient")).isEqualTo("true");
    }

    @Test
    void whoIsNoKeeperIsRefusedAsOverHttp() {
        ok(places.ministry.put(places.organization("closing", TestDistricts.PUSKESMAS, "east")));
        Client closing = places.client(CallerRole.PUSKESMAS, "closing");
        assertThat(condition(closing, "Encounter")).contains("partition_id");
        Organization closed = places.organization("closing", TestDistricts.PUSKESMAS, "east");
        ok(places.ministry.put(closed.setActive(false)));

        assertThatThrownBy(() -> closing.get("/Encounter"))
                .as("not even a token")
                .hasMessageContaining("unauthorized_client");
        Client office = places.client(CallerRole.PUSKESMAS, "east");
        assertThat(office.get("/Encounter").statusCode()).isEqualTo(403);
        for (Client refused : List.of(closing, office, places.client(CallerRole.PUSKESMAS, "nowhere"))) {
            assertThatThrownBy(() -> condition(refused, "Encounter"))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refusal -> assertThat(refusal.getStatusCode()).isEqualTo(403));
        }
    }

    @Test
    void whatWasDeletedIsToldToThoseWhoCouldReadIt() {
        ListResource list = new ListResource();
        list.setId(places.id("list"));
        list.addIdentifier().setSystem("http://sys-ids.kemkes.go.id/list/uji").setValue(places.id("list"));
        list.setStatus(ListResource.ListStatus.CURRENT).setMode(ListResource.ListMode.WORKING);
        ok(places.mawar.put(list));
        ok(places.mawar.delete("/List/" + places.id("list")));

        for (Client who : List.of(places.mawar, places.prafi, places.east, places.ministry)) {
            assertThat(names(deleted(who, "List"))).containsExactly("list");
        }
        for (Client who : List.of(places.masni, places.west, places.melati)) {
            assertThat(names(deleted(who, "List"))).isEmpty();
        }
    }

    @Test
    void nothingOfACallersOwnGetsIntoTheSql() {
        assertThatThrownBy(() -> readable.condition(caller(places.prafi), "Encounter", "r; drop table x"))
                .isInstanceOf(IllegalArgumentException.class);
        for (String type : TYPES) {
            assertThat(condition(places.prafi, type)).doesNotContain(places.id("prafi"));
        }
    }

    private String condition(Client client, String type) {
        return readable.condition(caller(client), type, "r");
    }

    private Set<String> selected(Client client, String type) {
        return rows(client, type, "r.res_deleted_at is null");
    }

    private Set<String> deleted(Client client, String type) {
        return rows(client, type, "r.res_deleted_at is not null");
    }

    private Set<String> rows(Client client, String type, String which) {
        return new TreeSet<>(TestDistricts.jdbc()
                .queryForList(
                        "select r.fhir_id from hfj_resource r where r.res_type = ? and r.res_updated >= ? and " + which
                                + " and " + condition(client, type),
                        String.class,
                        type,
                        Timestamp.from(Instant.parse(since))));
    }

    private Set<String> browsed(Client client, String type) {
        Set<String> ids = new TreeSet<>();
        String next = "/" + type + "?_lastUpdated=ge" + since + "&_count=100";
        while (!next.isEmpty()) {
            Bundle page = TestDistricts.bundle(client.get(next));
            page.getEntry()
                    .forEach(entry -> ids.add(entry.getResource().getIdElement().getIdPart()));
            next = page.getLink("next") == null
                    ? ""
                    : page.getLink("next").getUrl().substring(TestServer.fhir().length());
        }
        return ids;
    }

    private List<String> names(Set<String> ids) {
        String prefix = places.id("");
        return ids.stream()
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .toList();
    }

    private static Caller caller(Client client) {
        return new Caller("uji", client.organization(), client.role(), Set.copyOf(client.scopes()));
    }

    private static Client ministryWithScope() {
        return Client.of(CallerRole.KEMENKES, "", Caller.SENSITIVE);
    }
}
