package id.siklus.sasaran;

import static id.siklus.sasaran.ListedPlaces.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code /sasaran/<organization>/<month>} over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthPageTest {

    /** Of {@code TestPatients.woman}. */
    private static final String AGE = String.valueOf(
            ChronoUnit.YEARS.between(LocalDate.of(1990, 5, 4), LocalDate.now(ZoneId.of("Asia/Jakarta"))));

    private final ListedPlaces places = new ListedPlaces();
    private final String month =
            YearMonth.from(Planned.NOW.atZone(ZoneId.of("Asia/Jakarta"))).toString();
    private final String ours = month + "?service=uji-cetak,uji-telat,uji-habis,catin";

    @BeforeAll
    void fourPersonsHavePlans() {
        places.person("zainab", "mawar", "001", "001");
        places.person("abdul", "mawar", "001", "002");
        places.person("badu", "mawar", "001", "002");
        places.person("candra", "mawar", "002", "001");
        places.planned("zainab", "mawar", Planned.due("uji-cetak"));
        places.planned("abdul", "mawar", Planned.overdue("uji-telat"), Planned.due("uji-cetak"));
        places.planned("badu", "mawar", Planned.of("uji-habis", "scheduled", -30, -20, -10), Planned.due("catin"));
        places.planned("candra", "mawar", Planned.due("uji-cetak").titled("<b>Layanan & lain</b>"));
    }

    @Test
    void showsByAreaAndNameWhatCanBeGiven() {
        HttpResponse<String> page = ok(places.page(places.prafi(), "mawar", ours));

        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body())
                .startsWith("<!DOCTYPE html>\n<html lang=\"id\">")
                .contains("Daftar sasaran", "Uji mawar", "Uji prafi", "<dd>4</dd>", AGE + " th", "lahir 4 Mei 1990");
        assertThat(page.body())
                .containsSubsequence(
                        "RW 001 RT 001",
                        "Uji zainab",
                        "RW 001 RT 002",
                        "Uji abdul",
                        "Uji badu",
                        "RW 002 RT 001",
                        "Uji candra");
        assertThat(page.body())
                .containsSubsequence("! Layanan uji-telat", "terlambat sejak", "Layanan uji-cetak", "jatuh tempo");
        assertThat(page.body()).as("too late for ever").doesNotContain("uji-habis");
    }

    @Test
    void whatSendersWroteIsText() {
        String page = ok(places.page(places.prafi(), "mawar", ours)).body();

        assertThat(page).contains("&lt;b&gt;Layanan &amp; lain&lt;/b&gt;").doesNotContain("<b>Layanan");
    }

    @Test
    void nothingIsLoadedAndNumbersAreMasked() throws Exception {
        HttpResponse<String> answer = ok(places.page(places.prafi(), "mawar", ours));
        String style = answer.body()
                .substring(answer.body().indexOf("<style>") + 7, answer.body().indexOf("</style>"));
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.body()).doesNotContain("http").doesNotContain("src=").doesNotContain("style=");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'none'", "style-src 'sha256-" + hash + "'"));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains("9202********").doesNotContain("92020444059");
    }

    @Test
    void englishIsSpokenToWhoPrefersIt() {
        String page = ok(places.page(places.prafi(), "mawar", ours, "Accept-Language", "en"))
                .body();

        assertThat(page)
                .contains("<html lang=\"en\">", "List of due services", AGE + " y", "born 4 May 1990", "overdue since");
        assertThat(page).doesNotContain("Layanan catin");
    }

    @Test
    void aPlaceWithoutAnythingDueSaysSo() {
        String page = ok(places.page(places.prafi(), "mawar", month + "?service=uji-tidak-ada"))
                .body();

        assertThat(page).contains("Tidak ada layanan yang harus diberikan");
    }

    @ParameterizedTest
    @CsvSource({
        "mawar,  2026-13,                400, SKL-6081",
        "mawar,  november,               400, SKL-6081",
        "mawar,  2026-11-01,             400, SKL-6081",
        "mawar,  2026-11?status=done,    400, SKL-6080",
        "mawar,  2026-11?village=1,      400, SKL-6081",
        "mawar,  2026-11/12,             404, SKL-4004",
        "nobody, 2026-11,                404, SKL-4004",
        "masni,  2026-11,                403, SKL-6083",
    })
    void whatCannotBePrintedIsRefused(String place, String asked, int status, String code) {
        HttpResponse<String> refused = places.page(places.prafi(), place, asked);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.body()).contains("OperationOutcome", code);
    }

    @Test
    void nobodySeesItWithoutTokenAndScopes() {
        URI address = URI.create(TestServer.root() + "/sasaran/" + places.id("mawar") + "/" + month);
        HttpResponse<String> stranger =
                TestServer.send(HttpRequest.newBuilder(address).GET());
        HttpResponse<String> poor = places.page(
                TestServer.tokenOf(
                        CallerRole.PUSKESMAS, places.id("prafi"), "system/CarePlan.rs", "system/Organization.rs"),
                "mawar",
                month);
        HttpResponse<String> posted = TestServer.send(HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + places.prafi())
                .POST(BodyPublishers.ofString("x")));

        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(poor.statusCode()).isEqualTo(403);
        assertThat(poor.body()).contains("system/Patient.rs");
        assertThat(posted.statusCode()).isEqualTo(405);
    }

    @Test
    void theTrailNamesEveryPersonOnThePage() {
        places.person("terlacak", "melati", "001", "001");
        places.planned("terlacak", "melati", Planned.due("uji-terlacak"));
        ok(places.page(places.prafi(), "melati", month + "?service=uji-terlacak"));

        List<String> rows = new JdbcTemplate(TestServer.bean(DataSource.class))
                .queryForList(
                        "select interaction || ' ' || type || '/' || id from siklus.audit_event where patients @> array[?]::text[] and interaction = '$sasaran'",
                        String.class,
                        places.id("terlacak"));

        assertThat(rows).containsExactly("$sasaran Organization/" + places.id("melati"));
    }
}
