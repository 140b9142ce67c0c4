package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** Which Posyandu, Pustu or Puskesmas is nearest. */
class PlacesTest {

    private static final String DESAY = "9202042003";
    private static final String MACUAN = "9202042004";
    private static final String UDAPI = "9202042005";
    private static final Keeper PRAFI = new Keeper(1, 1, "prafi", true);
    private static final Keeper RSUD = new Keeper(2, 2, "rsud", true);

    private final Places places = new Places(
            List.of(
                    new Place(20, "pustu", Place.Kind.PUSTU, Set.of(MACUAN), Set.of(), List.of(1L, 9L)),
                    new Place(30, "mawar", Place.Kind.POSYANDU, Set.of(DESAY), Set.of("001"), List.of(20L, 1L, 9L)),
                    new Place(31, "melati", Place.Kind.POSYANDU, Set.of(DESAY), Set.of("002"), List.of(1L, 9L)),
                    new Place(32, "wangi", Place.Kind.POSYANDU, Set.of(UDAPI), Set.of(), List.of(25L, 1L, 9L))),
            Set.of(1L, 2L),
            Map.of("tempat-melati", "melati"),
            Map.of(1L, ZoneId.of("Asia/Jayapura")));

    private static Person in(String village, String rw) {
        Patient patient = new Patient();
        patient.setId("orang");
        Address home = patient.addAddress().setUse(Address.AddressUse.HOME);
        Extension codes =
                home.addExtension().setUrl("https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode");
        codes.addExtension("village", new CodeType(village));
        if (!rw.isEmpty()) {
            codes.addExtension("rw", new CodeType(rw));
        }
        return new Person(7, patient);
    }

    private static Person seen(Person person, String location, String day) {
        Encounter visit = new Encounter().setStatus(Encounter.EncounterStatus.FINISHED);
        visit.setId("Encounter/" + day);
        visit.getPeriod().setStartElement(new DateTimeType(day));
        visit.addLocation().setLocation(new Reference("Location/" + location));
        person.records().add(visit);
        return person;
    }

    @Test
    void takesThePosyanduOfTheNeighbourhoodThenWhereOneWasLastThenTheFirst() {
        assertThat(places.nearest(PRAFI, in(DESAY, "002")).posyandu()).isEqualTo("melati");
        assertThat(places.nearest(PRAFI, seen(in(DESAY, ""), "tempat-melati", "2026-09-01"))
                        .posyandu())
                .isEqualTo("melati");
        assertThat(places.nearest(PRAFI, in(DESAY, "")).posyandu()).isEqualTo("mawar");
    }

    @Test
    void takesThePustuOfTheVillageElseTheOneAboveThePosyandu() {
        assertThat(places.nearest(PRAFI, in(MACUAN, ""))).isEqualTo(new Nearest(null, "pustu", "prafi"));
        assertThat(places.nearest(PRAFI, in(DESAY, "001"))).isEqualTo(new Nearest("mawar", "pustu", "prafi"));
        assertThat(places.nearest(PRAFI, in(UDAPI, ""))).isEqualTo(new Nearest("wangi", null, "prafi"));
    }

    @Test
    void takesTheKeeperWithoutAVillageOrWithoutAPlaceOfItsOwnThere() {
        assertThat(places.nearest(PRAFI, new Person(7, new Patient())).first()).isEqualTo("prafi");
        assertThat(places.nearest(PRAFI, in("920204", "")).first()).isEqualTo("prafi");
        assertThat(places.nearest(RSUD, in(DESAY, "")).first()).isEqualTo("rsud");
    }

    @Test
    void givesEachServiceAtTheClosestPlaceThatHasIt() {
        Nearest nearest = new Nearest("mawar", "pustu", "prafi");

        assertThat(nearest.giving(levels("puskesmas", "pustu", "posyandu"))).isEqualTo("mawar");
        assertThat(nearest.giving(levels("kunjungan-rumah"))).isEqualTo("mawar");
        assertThat(nearest.giving(levels("puskesmas", "pustu"))).isEqualTo("pustu");
        assertThat(nearest.giving(levels("puskesmas"))).isEqualTo("prafi");
        assertThat(new Nearest(null, null, "prafi").giving(levels("posyandu"))).isEqualTo("prafi");
    }

    private static List<Coding> levels(String... codes) {
        return java.util.Arrays.stream(codes)
                .map(code -> new Coding("https://siklus.id/fhir/CodeSystem/jenjang-layanan", code, null))
                .toList();
    }
}
