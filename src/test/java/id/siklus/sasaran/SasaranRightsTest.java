package id.siklus.sasaran;

import static id.siklus.sasaran.ListedPlaces.get;
import static id.siklus.sasaran.ListedPlaces.ok;
import static id.siklus.sasaran.ListedPlaces.put;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpResponse;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is given a list of who is due, of whom, with how much; and what is refused. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SasaranRightsTest {

    private final ListedPlaces places = new ListedPlaces();
    private String nikOfAni;

    @BeforeAll
    void threePersonsHavePlans() {
        nikOfAni = places.threePersons();
    }

    @ParameterizedTest
    @CsvSource({
        "status=late,               status,  SKL-6081",
        "status=due&status=done,    status,  SKL-6081",
        "period=2026-13,            period,  SKL-6081",
        "period=2026-02-30,         period,  SKL-6081",
        "period=kemarin,            period,  SKL-6081",
        "start=2026-11-30&end=2026-11-01, end, SKL-6081",
        "start=2026-11-30,          start,   SKL-6081",
        "end=2026-11-30,            end,     SKL-6081",
        "period=2026&start=2026-01&end=2026-02, period, SKL-6081",
        "stage=bayi-raksasa,        stage,   SKL-6081",
        "service=a%20b,             service, SKL-6081",
        "village=9202,              village, SKL-6081",
        "_count=-1,                 _count,  SKL-6081",
        "_count=banyak,             _count,  SKL-6081",
        "_offset=-5,                _offset, SKL-6081",
        "_offset=99999999999,       _offset, SKL-6081",
        "layanan=imm-bcg,           layanan, SKL-6080",
        "status:not=due,            status:not, SKL-6080"
    })
    void whatCannotBeAnsweredIsRefusedByName(String query, String parameter, String code) {
        HttpResponse<String> refused = get(places.prafi(), places.list("prafi", query));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains(code, "\"expression\":[\"" + parameter + "\"]");
        assertThat(refused.body()).doesNotContain("HAPI-");
    }

    @Test
    void allFaultsAreToldAtOnceInTheLanguageOfTheCaller() {
        String wrong = places.list("prafi", "status=late&period=2026-13&village=1");

        OperationOutcome indonesian = outcome(get(places.prafi(), wrong));
        HttpResponse<String> english = get(places.prafi(), wrong, "Accept-Language", "en");
        HttpResponse<String> ofTable = get(places.prafi(), wrong + "&_format=text/csv");

        assertThat(indonesian.getIssue()).hasSize(3);
        assertThat(indonesian.getIssueFirstRep().getDetails().getText()).contains("pilih due, overdue atau done");
        assertThat(english.body()).contains("choose due, overdue or done");
        assertThat(outcome(ofTable).getIssue()).hasSize(3);
    }

    @Test
    void aServiceThatTheGuideDoesNotKnowIsAnsweredWithANote() {
        assertThat(ListedPlaces.codes(places.bundle(places.prafi(), "prafi", "service=imm-bcgg")))
                .containsExactly("SKL-6085");
        assertThat(ListedPlaces.codes(places.bundle(places.prafi(), "prafi", "service=imm-bcg")))
                .isEmpty();
    }

    @Test
    void facilitiesThatAreNotThereOrNotOnesOwnHaveNoList() {
        assertThat(get(places.prafi(), places.list("nobody", "")).statusCode()).isEqualTo(404);
        HttpResponse<String> others = get(places.prafi(), places.list("masni", ""));
        HttpResponse<String> mine = get(places.token(CallerRole.PUSKESMAS, "masni"), places.list("mawar", ""));
        HttpResponse<String> office = get(places.token(CallerRole.DINKES_KAB, "dinkes"), places.list("dinkes", ""));

        assertThat(others.statusCode()).isEqualTo(403);
        assertThat(others.body()).contains("SKL-6083");
        assertThat(mine.statusCode()).isEqualTo(403);
        assertThat(office.statusCode()).isEqualTo(422);
        assertThat(office.body()).contains("SKL-6082");
        assertThat(places.names(places.bundle(
                        places.token(CallerRole.DINKES_KAB, "dinkes"), "prafi", "service=uji-tensi,uji-gula")))
                .containsExactlyInAnyOrder("ani", "budi", "citra");
    }

    @Test
    void withoutTokenOrScopeThereIsNoList() {
        assertThat(TestServer.send(TestServer.anonymous(places.list("prafi", "")))
                        .statusCode())
                .isEqualTo(401);
        for (String missing : List.of("CarePlan", "Patient", "Organization")) {
            String[] scopes = List.of("CarePlan", "Patient", "Organization").stream()
                    .filter(type -> !type.equals(missing))
                    .map(type -> "system/" + type + ".rs")
                    .toArray(String[]::new);
            String token = TestServer.tokenOf(CallerRole.PUSKESMAS, places.id("prafi"), scopes);
            HttpResponse<String> refused = get(token, places.list("prafi", ""));
            assertThat(refused.statusCode()).as(missing).isEqualTo(403);
            assertThat(refused.body()).contains("system/" + missing + ".r");
        }
    }

    @Test
    void aKaderSeesTheDrawerOfTheOwnPosyanduOnly() {
        String kader = places.token(CallerRole.POSYANDU, "mawar", Caller.SENSITIVE);
        places.person("wati", "mawar", "001", "001");
        ok(put(kader, places.plan("drawer-plan", "wati")));
        places.insert("drawer-plan", "wati", "mawar", Planned.due("uji-laci"));
        places.planned("ani", "mawar", Planned.due("uji-laci"));

        assertThat(places.names(places.bundle(kader, "mawar", "service=uji-laci")))
                .containsExactly("wati");
        assertThat(places.names(places.bundle(places.prafi(), "mawar", "service=uji-laci")))
                .containsExactlyInAnyOrder("ani", "wati");
        assertThat(get(kader, places.list("melati", "")).statusCode()).isEqualTo(403);
        assertThat(get(kader, places.list("prafi", "")).statusCode()).isEqualTo(403);
    }

    @Test
    void whoMayNotSeeSensitivePlansDoesNotEvenCountThem() {
        String doctor = places.token(CallerRole.PUSKESMAS, "prafi", Caller.SENSITIVE);
        CarePlan plan = places.plan("sensitive-plan", "ani");
        plan.addActivity()
                .getDetail()
                .setStatus(CarePlan.CarePlanActivityStatus.SCHEDULED)
                .getCode()
                .addCoding()
                .setSystem("http://hl7.org/fhir/sid/icd-10")
                .setCode("B20");
        ok(put(doctor, plan));
        places.insert("sensitive-plan", "ani", "mawar", Planned.due("uji-rahasia"));

        assertThat(places.names(places.bundle(doctor, "mawar", "service=uji-rahasia")))
                .containsExactly("ani");
        assertThat(places.bundle(places.prafi(), "mawar", "service=uji-rahasia").getTotal())
                .isZero();
        assertThat(places.bundle(
                                places.token(CallerRole.POSYANDU, "mawar", Caller.SENSITIVE),
                                "mawar",
                                "service=uji-rahasia")
                        .getTotal())
                .isZero();
        assertThat(places.bundle(places.token(CallerRole.DINKES_KAB, "dinkes"), "mawar", "service=uji-rahasia")
                        .getTotal())
                .isZero();
        assertThat(get(places.prafi(), places.list("mawar", "service=uji-rahasia&_format=csv"))
                        .body()
                        .lines())
                .hasSize(1);
    }

    @Test
    void aPersonWhomSomebodyElseManagesIsShownWithLittle() {
        Patient stranger = TestPatients.woman(places.id("jauh"), "jauh");
        stranger.addIdentifier().setSystem("https://fhir.kemkes.go.id/id/nik").setValue("9202054405909999");
        stranger.setManagingOrganization(new Reference("Organization/" + places.id("masni")));
        stranger.addAddress().setCity("Masni");
        ok(put(places.token(CallerRole.PUSKESMAS, "masni"), stranger));
        places.planned("jauh", "melati", Planned.due("uji-jauh"));

        HttpResponse<String> list = ok(get(places.prafi(), places.list("melati", "service=uji-jauh")));

        assertThat(list.body()).contains("Uji jauh", "9202********9999", "\"total\":1");
        assertThat(list.body()).doesNotContain("9202054405909999").doesNotContain("\"city\"");
        assertThat(nikOfAni).hasSize(16);
    }

    @Test
    void theTrailNamesEveryPersonThatAListShows() {
        places.person("jejak", "melati", "001", "001");
        places.planned("jejak", "melati", Planned.due("uji-jejak"));
        ok(get(places.prafi(), places.list("melati", "service=uji-jejak&_format=csv")));
        ok(get(places.prafi(), places.list("melati", "service=uji-jejak")));

        List<String> rows = new JdbcTemplate(TestServer.bean(DataSource.class))
                .queryForList(
                        "select interaction || ' ' || type || '/' || id from siklus.audit_event where patients @> array[?]::text[] and interaction = '$sasaran'",
                        String.class,
                        places.id("jejak"));
        assertThat(rows)
                .containsExactly(
                        "$sasaran Organization/" + places.id("melati"), "$sasaran Organization/" + places.id("melati"));
    }

    private static OperationOutcome outcome(HttpResponse<String> answer) {
        return FhirContext.forR4Cached().newJsonParser().parseResource(OperationOutcome.class, answer.body());
    }
}
