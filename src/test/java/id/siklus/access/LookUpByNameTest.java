package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static id.siklus.access.TestPeople.read;
import static id.siklus.access.TestPeople.total;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Finding a stranger by name, birth date and gender: by the whole name, or not. Dewi is Masni's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookUpByNameTest {

    private static final String BORN = "&birthdate=1987-02-17&gender=female";

    private final TestDistricts places = new TestDistricts();
    private final String name = "Dewi " + places.id("dewi");

    @BeforeAll
    void registerDewiAtMasni() {
        ok(places.masni.put(person("dewi", name)));
    }

    @Test
    void theWholeNameFindsAStrangerWithoutRegardToCase() {
        for (String whole : List.of(name, name.toUpperCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))) {
            assertThat(places.found(places.prafi, search(whole))).as(whole).containsExactly("dewi");
        }
        assertThat(places.prafi.get(search(name)).body()).doesNotContain("0812000111");
    }

    @Test
    void theBeginningOfANameFindsOnesOwnOnlyAndCountsNobodyElse() {
        for (String part : List.of("Dew", "Dewi", "Dewi ", name.substring(0, name.length() - 1))) {
            assertThat(places.found(places.prafi, search(part))).as(part).isEmpty();
            assertThat(total(places.prafi, search(part) + "&_summary=count"))
                    .as(part)
                    .isZero();
        }
        assertThat(places.found(places.masni, search("Dewi"))).containsExactly("dewi");
        assertThat(total(places.prafi, search(name) + "&_summary=count")).isEqualTo(1);
    }

    @Test
    void aConditionOfAWriteNeedsTheWholeNameOfAStrangerToo() {
        Patient again = person("again", "Rina " + places.id("again"));
        again.setId((String) null);

        assertThat(read(Patient.class, created(again, "name=" + name))
                        .getIdElement()
                        .getIdPart())
                .isEqualTo(places.id("dewi"));
        again.getNameFirstRep().setText("Dewi Lain " + places.id("again"));
        HttpResponse<String> ofBeginning = created(again, "name=Dewi");
        assertThat(ofBeginning.statusCode()).as(ofBeginning.body()).isEqualTo(201);
    }

    @Test
    void aNameThatManyHaveFindsNobody() {
        String common = "Sri " + places.id("sri");
        for (int i = 0; i <= NamedPeople.MOST; i++) {
            ok(places.masni.put(person("sri-" + i, common)));
        }

        assertThat(places.found(places.prafi, search(common))).isEmpty();
        assertThat(places.found(places.masni, search(common))).hasSize(NamedPeople.MOST + 1);
    }

    private HttpResponse<String> created(Patient patient, String condition) {
        return places.prafi.send(TestServer.anonymous("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Prefer", "return=representation")
                .header("If-None-Exist", condition.replace(" ", "%20") + BORN)
                .POST(BodyPublishers.ofString(TestDistricts.json(patient))));
    }

    private static String search(String name) {
        return "/Patient?name=" + name.replace(" ", "%20") + BORN;
    }

    private Patient person(String id, String text) {
        Patient person = TestPeople.registered(places, id, TestPeople.nik(), "masni");
        person.getNameFirstRep().setText(text);
        person.setBirthDateElement(new DateType("1987-02-17"));
        return person;
    }
}
