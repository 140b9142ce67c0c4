package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading another facility's records by id, by version, by their history, and after they were deleted; and a header that would choose for whom. */
class ForeignRecordAttackTest extends SitiAcrossFacilities {

    @Test
    void aForeignIdIsAnsweredLikeAnIdThatDoesNotExist() {
        HttpResponse<String> foreign = places.prafi.get("/Encounter/" + places.id("at-hospital"));
        HttpResponse<String> missing = places.prafi.get("/Encounter/" + places.id("nobody"));

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertSame(foreign, "at-hospital", missing, "nobody");
    }

    @Test
    void aForeignVersionOrHistoryIsAnsweredLikeOneThatDoesNotExist() {
        for (String suffix : List.of("/_history/1", "/_history/2", "/_history")) {
            HttpResponse<String> foreign = places.prafi.get("/Encounter/" + places.id("at-hospital") + suffix);
            HttpResponse<String> missing = places.prafi.get("/Encounter/" + places.id("nobody") + suffix);

            assertThat(foreign.statusCode()).as(suffix + foreign.body()).isEqualTo(404);
            assertSame(foreign, "at-hospital", missing, "nobody");
        }
    }

    @Test
    void aForeignIdThatWasDeletedIsAnsweredLikeOneThatNeverWas() {
        storeList(places.hospital, "gone");
        assertThat(places.hospital.delete("/List/" + places.id("gone")).statusCode())
                .isEqualTo(200);

        assertThat(places.hospital.get("/List/" + places.id("gone")).statusCode())
                .isEqualTo(410);
        HttpResponse<String> foreign = places.prafi.get("/List/" + places.id("gone"));
        HttpResponse<String> missing = places.prafi.get("/List/" + places.id("nobody"));
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertSame(foreign, "gone", missing, "nobody");
    }

    @Test
    void theHistoryOfATypeHoldsWhatIsWithinReachForOneFacilityForAnOfficeAndForTheMinistry() {
        String history = "/Encounter/_history?_count=200";

        assertThat(places.found(places.prafi, history)).containsExactly("at-mawar", "at-prafi");
        assertThat(places.found(places.hospital, history)).containsExactly("at-hospital");
        assertThat(places.found(places.east, history)).containsExactly("at-hospital", "at-mawar", "at-prafi");
        assertThat(places.found(places.ministry, history))
                .containsExactly("at-hospital", "at-mawar", "at-prafi", "at-sanggeng");
        assertThat(TestDistricts.bundle(places.prafi.get(history)).hasTotal()).isFalse();
        assertThat(places.prafi.get("/_history").statusCode()).isEqualTo(405);
    }

    @Test
    void aHeaderOrAnExtensionOfHapisDoesNotChooseThePartition() {
        HttpResponse<String> answer = places.prafi.send(TestServer.anonymous("/Encounter?patient:Patient._id=" + siti)
                .header("X-Request-Partition-IDs", String.valueOf(places.keeper("hospital")))
                .GET());

        assertThat(places.names(TestDistricts.bundle(answer))).containsExactly("at-mawar", "at-prafi");
    }
}
