package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.fulltext.RecordTextSwitch;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looking for the words of another facility's records by {@code _content} and {@code _text}. */
class WordsAttackTest extends SitiAcrossFacilities {

    private final String word =
            "kata" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @BeforeEach
    void everyFacilityWritesTheSameWord() {
        RecordTextSwitch.turn(true);
        note(places.prafi, "at-prafi");
        note(places.hospital, "at-hospital");
        note(places.sanggeng, "at-sanggeng");
    }

    @AfterEach
    void turnOff() {
        RecordTextSwitch.turn(false);
    }

    @Test
    void whoSearchesFindsWhatIsWithinReachForEveryRole() {
        for (String parameter : List.of("_content", "_text")) {
            String search = "/Observation?" + parameter + "=" + word;

            assertThat(places.found(places.prafi, search)).containsExactly("at-prafi-weight");
            assertThat(places.found(places.mawar, search)).isEmpty();
            assertThat(places.found(places.masni, search)).isEmpty();
            assertThat(places.found(places.laboratory, search)).isEmpty();
            assertThat(places.found(places.hospital, search)).containsExactly("at-hospital-weight");
            assertThat(places.found(places.east, search)).containsExactly("at-hospital-weight", "at-prafi-weight");
            assertThat(places.found(places.west, search)).containsExactly("at-sanggeng-weight");
            assertThat(places.found(places.ministry, search))
                    .containsExactly("at-hospital-weight", "at-prafi-weight", "at-sanggeng-weight");
        }
    }

    @Test
    void totalsCountWhatIsWithinReach() {
        for (String how : List.of("_summary=count", "_total=accurate&_count=1", "_count=0")) {
            String search = "/Observation?_content=" + word + "&" + how;

            assertThat(total(places.prafi, search)).as(how).isEqualTo(1);
            assertThat(total(places.masni, search)).as(how).isZero();
            assertThat(total(places.mawar, search)).as(how).isZero();
            assertThat(total(places.east, search)).as(how).isEqualTo(2);
        }
    }

    @Test
    void aForeignWordIsToldLikeOneThatNobodyWrote() {
        for (String rest : List.of(
                "", "&_sort=-date", "&_summary=count", "&patient=Patient/" + siti, "&_include=Observation:encounter")) {
            HttpResponse<String> foreign = places.masni.get("/Observation?_content=" + word + rest);
            HttpResponse<String> none = places.masni.get("/Observation?_content=tidakadayangmenulis" + rest);

            assertThat(foreign.statusCode()).as(rest).isEqualTo(none.statusCode());
            assertThat(bare(foreign, word)).as(rest).isEqualTo(bare(none, "tidakadayangmenulis"));
        }
    }

    @Test
    void aListOfIdsBesideTheWordsReachesNoFurther() {
        String both = "&_id=" + places.id("at-hospital-weight") + "," + places.id("at-prafi-weight");

        assertThat(places.found(places.prafi, "/Observation?_content=" + word + both))
                .containsExactly("at-prafi-weight");
        assertThat(places.found(
                        places.prafi, "/Observation?_content=" + word + "&_id=" + places.id("at-hospital-weight")))
                .isEmpty();
    }

    @Test
    void peopleAndPlacesAreNotSearchedByTheirWords() {
        for (String type :
                List.of("Patient", "RelatedPerson", "Organization", "Practitioner", "Location", "CodeSystem")) {
            HttpResponse<String> answer = places.masni.get("/" + type + "?_content=siti");

            assertThat(answer.statusCode()).as(type).isEqualTo(400);
            assertThat(answer.body()).as(type).contains("SKL-5830").doesNotContain(siti);
        }
    }

    @Test
    void chainsAndConditionsDoNotSearchByWords() {
        for (String search : List.of(
                "/Encounter?_has:Observation:encounter:_content=" + word,
                "/Observation?encounter._content=" + word,
                "/Patient?_has:Observation:patient:_text=" + word,
                "/Observation?_filter=_content eq " + word)) {
            HttpResponse<String> answer = places.masni.get(search.replace(" ", "%20"));

            assertThat(answer.statusCode()).as(search + answer.body()).isIn(200, 400, 403);
            assertThat(answer.body()).as(search).doesNotContain("at-prafi").doesNotContain("\"total\":1");
        }
    }

    @Test
    void whatIsWrittenAgainIsFoundByItsNewWordsOnly() {
        Observation weight = observation("at-prafi");
        weight.getNote().clear();
        weight.addNote().setText("sesudah" + word);
        weight.setText(null);
        ok(places.prafi.put(weight));

        assertThat(places.found(places.prafi, "/Observation?_content=" + word)).isEmpty();
        assertThat(places.found(places.prafi, "/Observation?_content=sesudah" + word))
                .containsExactly("at-prafi-weight");
    }

    @Test
    void whatWasWrittenWhileItWasOffIsFoundWhenItIsOnAgain() {
        RecordTextSwitch.turn(false);
        places.seen(places.prafi, "meanwhile", "prafi");
        Observation weight = places.weight("meanwhile-weight", "Encounter/" + places.id("meanwhile"));
        weight.setId(places.id("meanwhile-weight"));
        weight.addNote().setText("sementara " + word);
        ok(places.prafi.put(weight));

        HttpResponse<String> off = places.prafi.get("/Observation?_content=" + word);
        assertThat(off.statusCode()).isEqualTo(400);
        assertThat(off.body()).contains("SKL-5830");
        assertThat(places.prafi.get("/metadata").body()).doesNotContain("\"_content\"");

        RecordTextSwitch.turn(true);

        assertThat(places.prafi.get("/metadata").body()).contains("\"_content\"");
        assertThat(places.found(places.prafi, "/Observation?_content=" + word + "%20sementara"))
                .containsExactly("meanwhile-weight");
    }

    @Test
    void aRowThatCannotBeReadKeepsNoOthersWordsFromBeingMade() {
        JdbcTemplate sql = new JdbcTemplate(TestServer.bean(DataSource.class));
        String row =
                " where (res_id, res_ver) = (select res_id, res_ver from hfj_resource where res_type = 'Observation' and fhir_id = ?)";
        String broken = places.id("at-hospital-weight");
        String text = sql.queryForObject("select res_text_vc from hfj_res_ver" + row, String.class, broken);
        RecordTextSwitch.turn(false);
        try {
            sql.update("update hfj_res_ver set res_text_vc = left(res_text_vc, 40)" + row, broken);
            sql.update("delete from siklus.record_words where record in"
                    + " (select res_id from hfj_resource where res_type = 'Observation')");

            RecordTextSwitch.turn(true);

            assertThat(places.found(places.prafi, "/Observation?_content=" + word))
                    .containsExactly("at-prafi-weight");
            assertThat(places.found(places.hospital, "/Observation?_content=" + word))
                    .isEmpty();
        } finally {
            sql.update("update hfj_res_ver set res_text_vc = ?" + row, text, broken);
        }
    }

    private void note(Client by, String visit) {
        ok(by.put(observation(visit)));
    }

    private Observation observation(String visit) {
        Observation weight = places.weight(visit + "-weight", "Encounter/" + places.id(visit));
        weight.setId(places.id(visit + "-weight"));
        weight.addNote().setText("Catatan " + word + " rahasia");
        weight.getText()
                .setStatus(org.hl7.fhir.r4.model.Narrative.NarrativeStatus.ADDITIONAL)
                .setDivAsString("<div><p>Cerita <b>" + word + "</b></p></div>");
        return weight;
    }

    private static String bare(HttpResponse<String> answer, String word) {
        return answer.body()
                .replace(word, "WORD")
                .replaceAll("\"(id|lastUpdated)\": ?\"[^\"]*\"", "")
                .replaceAll("\\s+", " ");
    }
}
