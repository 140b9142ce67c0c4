package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static id.siklus.access.TestPeople.code;
import static id.siklus.access.TestPeople.total;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Records on HIV, violence, narcotics and severe mental disorder: who finds them, and who does not even count them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SensitiveRecordsTest {

    private final TestDistricts places = new TestDistricts();
    private final Client doctor = places.client(CallerRole.PUSKESMAS, "prafi", Caller.SENSITIVE);
    private final String siti = places.id("siti");
    private final String test = "/Observation/" + places.id("hiv");

    @BeforeAll
    void testSiti() {
        places.seen(places.prafi, "at-prafi", "prafi");
        places.seen(places.masni, "at-masni", "masni");
        ok(doctor.put(TestPeople.hivTest(places, "hiv", "at-prafi")));
    }

    @Test
    void whoHasTheScopeFindsThem() {
        assertThat(doctor.get(test).statusCode()).isEqualTo(200);
        assertThat(places.found(doctor, "/Observation?code=68961-2&_count=200")).contains("hiv");
        assertThat(places.found(doctor, "/Patient/" + siti + "/$everything?_count=200"))
                .contains("hiv");
        assertThat(places.found(doctor, "/Patient?_has:Observation:patient:identifier=" + places.id("hiv")))
                .containsExactly("siti");
    }

    @Test
    void whoHasNotTheScopeNeitherReadsNorCountsThem() {
        for (Client other : new Client[] {places.prafi, places.pustu, places.east, places.ministry, places.mawar}) {
            String who = other.role().code();
            assertThat(other.get(test).statusCode()).as(who).isEqualTo(404);
            assertThat(other.get(test + "/_history").statusCode()).as(who).isEqualTo(404);
            assertThat(total(other, "/Observation?_summary=count&identifier=" + places.id("hiv")))
                    .as(who)
                    .isZero();
            assertThat(places.found(other, "/Observation?patient=" + siti + "&code=68961-2"))
                    .as(who)
                    .isEmpty();
            assertThat(places.found(other, "/Patient/" + siti + "/$everything?_count=200"))
                    .as(who)
                    .doesNotContain("hiv");
            assertThat(total(other, "/Patient?_summary=count&_has:Observation:patient:identifier=" + places.id("hiv")))
                    .as(who)
                    .isZero();
        }
    }

    @Test
    void aKaderDoesNotSeeThemWhateverTheScope() {
        Client kader = places.client(CallerRole.POSYANDU, "mawar", Caller.SENSITIVE);

        assertThat(kader.get(test).statusCode()).isEqualTo(404);
        HttpResponse<String> written = kader.put(TestPeople.hivTest(places, "by-kader", "at-prafi"));
        assertThat(written.statusCode()).isEqualTo(403);
        assertThat(code(written)).isEqualTo("SKL-5123");
    }

    @Test
    void anOfficeWithTheScopeSeesThoseOfItsAreaOnly() {
        assertThat(places.client(CallerRole.DINKES_KAB, "east", Caller.SENSITIVE)
                        .get(test)
                        .statusCode())
                .isEqualTo(200);
        assertThat(places.client(CallerRole.DINKES_KAB, "west", Caller.SENSITIVE)
                        .get(test)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void careOpensThemToThoseWithTheScopeOnly() {
        Client caring = places.client(CallerRole.PUSKESMAS, "masni", Caller.SENSITIVE);
        String search = "/Observation?patient=" + siti + "&code=68961-2";

        assertThat(places.found(caring, search)).contains("hiv");
        assertThat(places.found(places.masni, search)).isEmpty();
        assertThat(caring.get(test).statusCode()).isEqualTo(404);
    }

    @Test
    void whoMayNotSeeThemDoesNotWriteThem() {
        HttpResponse<String> answer = places.prafi.put(TestPeople.hivTest(places, "by-clerk", "at-prafi"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("SKL-5123", Caller.SENSITIVE);
    }

    @Test
    void aRecordDoesNotBecomeSensitiveByAnUpdateButMayBeWithdrawn() {
        Observation plain = places.weight("plain", "Encounter/" + places.id("at-prafi"));
        plain.setId(places.id("plain"));
        ok(doctor.put(plain));
        Observation sensitive = TestPeople.hivTest(places, "plain", "at-prafi");

        HttpResponse<String> refused = doctor.put(sensitive);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(code(refused)).isEqualTo("SKL-5124");

        plain.setStatus(Observation.ObservationStatus.ENTEREDINERROR);
        ok(doctor.put(plain));
    }

    @Test
    void anUpdateOfASensitiveRecordLeavesItWhereItIs() {
        Observation again = TestPeople.hivTest(places, "hiv", "at-prafi");
        again.addNote().setText("Diulang");

        ok(doctor.put(again));

        assertThat(places.prafi.get(test).statusCode()).isEqualTo(404);
        assertThat(doctor.get(test).body()).contains("Diulang");
    }
}
