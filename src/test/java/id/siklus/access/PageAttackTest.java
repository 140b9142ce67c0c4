package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

/** {@code $everything}, and the pages that a search leaves behind or that somebody else was given. */
class PageAttackTest extends SitiAcrossFacilities {

    @Test
    void everythingOfASharedPatientHoldsWhatIsWithinReach() {
        String everything = "/Patient/" + siti + "/$everything?_count=200";

        assertThat(places.found(places.masni, everything))
                .doesNotContain("at-hospital", "at-hospital-weight", "at-prafi", "at-sanggeng");
        assertThat(places.found(places.mawar, everything))
                .contains("at-mawar", "at-mawar-weight")
                .doesNotContain("at-prafi", "at-hospital");
        assertThat(places.found(places.east, everything))
                .contains("at-hospital", "at-prafi")
                .doesNotContain("at-sanggeng");
        assertThat(places.masni
                        .get("/Encounter/" + places.id("at-hospital") + "/$everything")
                        .statusCode())
                .isIn(404, 405);
    }

    @Test
    void aStoredPageIsGivenToTheClientThatItWasMadeForOnly() {
        Bundle first = TestDistricts.bundle(places.east.get("/Patient/" + siti + "/$everything?_count=1"));
        String next = first.getLink("next").getUrl().substring(TestServer.fhir().length());

        HttpResponse<String> stranger = places.prafi.get(next);
        HttpResponse<String> guessed = places.prafi.get("?_getpages=" + UUID.randomUUID() + "&_getpagesoffset=1");

        assertThat(stranger.statusCode()).isEqualTo(410);
        assertThat(outcome(stranger)).isEqualTo(outcome(guessed));
        assertThat(places.east.get(next).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageOfAHistoryIsThePageOfWhoeverAsks() {
        Bundle first = TestDistricts.bundle(places.east.get("/Encounter/_history?_count=1"));
        String next = first.getLink("next").getUrl().substring(TestServer.fhir().length());

        assertThat(next).contains("_offset=");
        assertThat(places.found(places.masni, next)).isEmpty();
        assertThat(places.found(places.east, next)).hasSize(1);
    }

    @Test
    void thePageOfADistrictByOffsetIsThePageOfWhoeverAsks() {
        Bundle first = TestDistricts.bundle(places.east.get("/Encounter?patient=" + siti + "&_count=1"));
        String next = first.getLink("next").getUrl().substring(TestServer.fhir().length());

        assertThat(places.found(places.masni, next)).isEmpty();
    }
}
