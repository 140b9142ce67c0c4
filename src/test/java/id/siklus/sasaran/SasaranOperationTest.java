package id.siklus.sasaran;

import static id.siklus.sasaran.ListedPlaces.get;
import static id.siklus.sasaran.ListedPlaces.ok;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code Organization/$sasaran} over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SasaranOperationTest {

    /** Of {@link TestPatients#woman}. */
    private static final String AGE = String.valueOf(
            ChronoUnit.YEARS.between(LocalDate.of(1990, 5, 4), LocalDate.now(ZoneId.of("Asia/Jakarta"))));

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final ListedPlaces places = new ListedPlaces();

    @BeforeAll
    void threePersonsHavePlans() {
        places.threePersons();
    }

    @Test
    void givesThePersonsOfAPosyanduWithWhatIsDue() {
        Bundle list = places.bundle(
                places.prafi(), "mawar", "service=uji-tensi,uji-gula,uji-nanti,uji-tunggu,uji-batal,uji-mata");

        assertThat(list.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
        assertThat(list.getTotal()).isEqualTo(1);
        Patient ani = (Patient) list.getEntryFirstRep().getResource();
        assertThat(ani.getAddressFirstRep().getCity()).isEqualTo("Manokwari");
        assertThat(list.getEntryFirstRep().getSearch().getMode()).isEqualTo(Bundle.SearchEntryMode.MATCH);
        assertThat(list.getEntryFirstRep().getFullUrl()).endsWith("/fhir/Patient/" + places.id("ani"));
        CarePlan plan = plans(list).get(0);
        assertThat(plans(list)).hasSize(1);
        assertThat(plan.getStatus()).isEqualTo(CarePlan.CarePlanStatus.ACTIVE);
        assertThat(plan.getMeta().getTagFirstRep().getCode()).isEqualTo("SUBSETTED");
        assertThat(plan.getMeta().getVersionId()).isEqualTo("1");
        assertThat(plan.getSubject().getReference()).isEqualTo("Patient/" + places.id("ani"));
        assertThat(services(plan)).as("the one that is longest late first").containsExactly("uji-gula", "uji-tensi");
        Period time = (Period)
                plan.getActivity().get(1).getDetail().getExtensionFirstRep().getValue();
        assertThat(time.getEnd())
                .isCloseTo(Date.from(Planned.inDays(20)), Duration.ofMinutes(5).toMillis());
        assertThat(plan.getActivity().get(1).getDetail().getScheduledPeriod().getStart())
                .isCloseTo(Date.from(Planned.inDays(-10)), Duration.ofMinutes(5).toMillis());
    }

    @Test
    void aFacilityHasItsOwnPersonsAndThoseOfAllBelowIt() {
        assertThat(places.names(places.bundle(places.prafi(), "prafi", "service=uji-tensi")))
                .containsExactlyInAnyOrder("ani", "budi", "citra");
        assertThat(places.names(places.bundle(places.prafi(), "pustu", "service=uji-tensi")))
                .containsExactlyInAnyOrder("ani", "budi");
        assertThat(places.names(places.bundle(places.prafi(), "melati", "service=uji-tensi")))
                .containsExactly("budi");
    }

    @Test
    void whatIsOverdueIsToldByTheClock() throws InterruptedException {
        Bundle overdue = places.bundle(places.prafi(), "prafi", "status=overdue&service=uji-tensi,uji-gula");

        assertThat(places.names(overdue)).containsExactlyInAnyOrder("ani", "budi");
        assertThat(plans(overdue))
                .allSatisfy(plan -> assertThat(plan.getActivity()).hasSize(1));

        places.person("detik", "melati", "001", "001");
        Instant soon = Instant.now().plusSeconds(20);
        Planned open = Planned.due("uji-detik");
        places.planned(
                "detik",
                "melati",
                new Planned(
                        "uji-detik",
                        "dewasa",
                        open.village(),
                        "x",
                        "scheduled",
                        open.from(),
                        open.due(),
                        soon,
                        open.to(),
                        null));
        List<String> before = places.names(places.bundle(places.prafi(), "melati", "status=overdue&service=uji-detik"));
        assertThat(Instant.now()).as("this machine was too slow for this test").isBefore(soon);
        assertThat(before).isEmpty();
        Thread.sleep(Duration.between(Instant.now(), soon).toMillis() + 1);
        assertThat(places.names(places.bundle(places.prafi(), "melati", "status=overdue&service=uji-detik")))
                .as("nothing was written in between")
                .containsExactly("detik");
    }

    @Test
    void whatIsDoneIsFoundInTheMonthInWhichItWasGiven() {
        String month = Planned.NOW.atZone(JAKARTA).toLocalDate().toString().substring(0, 7);

        Bundle done = places.bundle(places.prafi(), "mawar", "status=done&service=uji-mata");
        Bundle same = places.bundle(places.prafi(), "mawar", "status=done&service=uji-mata&period=" + month);
        Bundle earlier = places.bundle(places.prafi(), "mawar", "status=done&service=uji-mata&period=2020");

        assertThat(places.names(done)).containsExactly("ani");
        assertThat(plans(done)
                        .get(0)
                        .getActivityFirstRep()
                        .getOutcomeReferenceFirstRep()
                        .getReference())
                .isEqualTo("Observation/" + places.id("closing"));
        assertThat(same.getTotal()).isEqualTo(1);
        assertThat(earlier.getTotal()).isZero();
    }

    @Test
    void daysSayWhatIsDueThenAndWhatBecameLateThen() {
        LocalDate today = Planned.NOW.atZone(JAKARTA).toLocalDate();

        assertThat(places.names(places.bundle(
                        places.prafi(),
                        "mawar",
                        "service=uji-nanti&start=" + today.plusDays(39) + "&end=" + today.plusDays(41))))
                .containsExactly("ani");
        assertThat(places.bundle(places.prafi(), "mawar", "service=uji-nanti&period=" + today)
                        .getTotal())
                .isZero();
        assertThat(places.names(places.bundle(
                        places.prafi(), "mawar", "status=overdue&service=uji-gula&period=" + today.minusDays(5))))
                .containsExactly("ani");
        assertThat(places.bundle(
                                places.prafi(), "mawar", "status=overdue&service=uji-gula&period=" + today.minusDays(4))
                        .getTotal())
                .isZero();
    }

    @Test
    void stagesAndVillagesNarrowAList() {
        assertThat(places.names(places.bundle(places.prafi(), "prafi", "service=uji-tensi,uji-lansia&stage=lansia")))
                .containsExactly("budi");
        assertThat(places.names(places.bundle(places.prafi(), "prafi", "service=uji-tensi&village=92.02.04.2004")))
                .containsExactly("citra");
        assertThat(places.names(places.bundle(places.prafi(), "prafi", "service=uji-tensi&village=9202042003")))
                .containsExactlyInAnyOrder("ani", "budi");
    }

    @Test
    void listsOfAllServicesFollowEveryChangeOfThePlans() {
        JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
        LocalDate today = Planned.NOW.atZone(JAKARTA).toLocalDate();
        places.person("celah", "melati", "001", "001");
        places.planned(
                "celah",
                "melati",
                Planned.of("uji-celah", "scheduled", -30, -25, -20).inStage("remaja"),
                Planned.of("uji-celah", "scheduled", 20, 25, 30).inStage("remaja"));
        String between = "stage=remaja";
        String later = "stage=remaja&period=" + today.plusDays(25);
        String change =
                "update siklus.plan_service set status = ? where service = 'uji-celah' and window_start > now() and patient_id = ?";

        assertThat(places.bundle(places.prafi(), "melati", between).getTotal())
                .as("between two windows nothing is due")
                .isZero();
        assertThat(places.names(places.bundle(places.prafi(), "melati", later))).containsExactly("celah");
        assertThat(places.names(places.bundle(places.prafi(), "melati", "status=overdue&stage=remaja")))
                .containsExactly("celah");
        jdbc.update(change, "completed", places.id("celah"));
        assertThat(places.bundle(places.prafi(), "melati", later).getTotal()).isZero();
        jdbc.update(change, "in-progress", places.id("celah"));
        assertThat(places.names(places.bundle(places.prafi(), "melati", later))).containsExactly("celah");
        jdbc.update(
                "delete from siklus.plan_service where service = 'uji-celah' and window_start < now() and patient_id = ?",
                places.id("celah"));
        assertThat(places.bundle(places.prafi(), "melati", "status=overdue&stage=remaja")
                        .getTotal())
                .isZero();
        assertThat(places.names(places.bundle(places.prafi(), "melati", later))).containsExactly("celah");
        jdbc.update(
                "delete from siklus.plan_service where service = 'uji-celah' and patient_id = ?", places.id("celah"));
        assertThat(places.bundle(places.prafi(), "melati", later).getTotal()).isZero();
    }

    @Test
    void pagesLeadThroughAllPersonsOnce() {
        for (String name : List.of("h1", "h2", "h3", "h4", "h5")) {
            places.person(name, "melati", "001", "001");
            places.planned(name, "melati", Planned.due("uji-halaman"));
        }

        List<String> seen = new ArrayList<>();
        String next = places.list("prafi", "service=uji-halaman&_count=2");
        int pages = 0;
        while (next != null) {
            Bundle page = FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(Bundle.class, ok(get(places.prafi(), next)).body());
            assertThat(page.getTotal()).isEqualTo(5);
            seen.addAll(places.names(page));
            pages++;
            next = page.getLink("next") == null
                    ? null
                    : page.getLink("next").getUrl().substring(TestServer.fhir().length());
        }
        Bundle beyond = places.bundle(places.prafi(), "prafi", "service=uji-halaman&_offset=5");
        Bundle none = places.bundle(places.prafi(), "prafi", "service=uji-halaman&_count=0");
        Bundle capped = places.bundle(places.prafi(), "prafi", "service=uji-halaman&_count=5000");

        assertThat(pages).isEqualTo(3);
        assertThat(seen).containsExactlyInAnyOrder("h1", "h2", "h3", "h4", "h5");
        assertThat(beyond.getTotal()).isEqualTo(5);
        assertThat(places.names(beyond)).isEmpty();
        assertThat(ListedPlaces.codes(beyond)).contains("SKL-4011");
        assertThat(none.getTotal()).isEqualTo(5);
        assertThat(places.names(none)).isEmpty();
        assertThat(none.getLink("next")).isNull();
        assertThat(ListedPlaces.codes(capped)).contains("SKL-4007");
    }

    @Test
    void aBodyOfParametersAsksTheSame() {
        String body =
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"status\",\"valueCode\":\"overdue\"},{\"name\":\"service\",\"valueCode\":\"uji-tensi\"},{\"name\":\"_count\",\"valueInteger\":1}]}";

        HttpResponse<String> answer = posted(places.list("prafi", ""), body);
        HttpResponse<String> table = posted(places.list("prafi", "_format=text/csv"), body);
        HttpResponse<String> wrong = posted(places.list("prafi", ""), body.replace("overdue", "late"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(places.id("budi")).doesNotContain(places.id("ani"));
        assertThat(table.body()).startsWith("nama,nik,").contains("Uji budi");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("SKL-6081");
    }

    private HttpResponse<String> posted(String path, String body) {
        return TestServer.send(TestServer.requestWith(places.prafi(), path)
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void aListIsATableToo() {
        places.person("tabel", "melati", "001", "001");
        places.person("tabel2", "melati", "001", "001");
        places.planned("tabel", "melati", Planned.overdue("uji-csv").titled("=cmd, \"x\""));
        places.planned("tabel2", "melati", Planned.due("uji-csv"));

        HttpResponse<String> csv = ok(get(places.prafi(), places.list("melati", "service=uji-csv&_format=text/csv")));
        HttpResponse<String> byHeader = ok(get(
                places.prafi(),
                places.list("melati", "service=uji-csv&_count=1"),
                "Accept",
                "text/csv",
                "Accept-Language",
                "en"));
        HttpResponse<String> formatFirst = ok(get(
                places.prafi(),
                places.list("melati", "service=uji-csv&_format=csv"),
                "Accept",
                "application/fhir+json"));

        assertThat(csv.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        List<String> lines = csv.body().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("nama,nik,tanggal_lahir,umur,kode_desa,");
        assertThat(lines.get(1))
                .startsWith("Uji tabel,9202********")
                .contains(
                        ",1990-05-04," + AGE + " th,9202042003,",
                        ",001,001,Jalan tabel,uji-csv,\"'=cmd, \"\"x\"\"\",",
                        ",terlambat,");
        assertThat(lines.get(2)).contains("Uji tabel2", ",Usia dewasa,waktunya,");
        assertThat(csv.body()).doesNotContain("92020444059");
        assertThat(formatFirst.body()).isEqualTo(csv.body());
        assertThat(byHeader.body()).startsWith("name,nik,birth_date,").contains("," + AGE + " y,", ",Adult,overdue,");
        assertThat(byHeader.headers().firstValue("X-Total-Count")).hasValue("2");
        assertThat(byHeader.headers().firstValue("Link"))
                .hasValueSatisfying(link -> assertThat(link).contains("_offset=1", "_format=text/csv", "rel=\"next\""));
    }

    @Test
    void englishIsSpokenToWhoPrefersIt() {
        places.person("inggris", "melati", "001", "001");
        places.planned("inggris", "melati", Planned.due("catin").titled("Pemeriksaan calon pengantin"));
        String list = places.list("melati", "service=catin&_count=200");

        assertThat(get(places.prafi(), list).body()).contains("Pemeriksaan calon pengantin", "Usia dewasa");
        assertThat(get(places.prafi(), list, "Accept-Language", "en").body())
                .contains("\"display\":\"Adult\"")
                .doesNotContain("Pemeriksaan calon pengantin");
    }

    private static List<CarePlan> plans(Bundle list) {
        return list.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == Bundle.SearchEntryMode.INCLUDE)
                .map(entry -> (CarePlan) entry.getResource())
                .toList();
    }

    private static List<String> services(CarePlan plan) {
        return plan.getActivity().stream()
                .map(activity ->
                        activity.getDetail().getCode().getCodingFirstRep().getCode())
                .toList();
    }
}
