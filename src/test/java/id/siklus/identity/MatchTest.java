package id.siklus.identity;

import static id.siklus.identity.TestFolk.code;
import static id.siklus.identity.TestFolk.match;
import static id.siklus.identity.TestFolk.ok;
import static id.siklus.identity.TestFolk.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.fhir.PersonNumbers;
import java.net.http.HttpResponse;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code Patient/$match} over HTTP. */
class MatchTest {

    private static final TestFolk folk = new TestFolk();
    private static final String GRADE = "http://hl7.org/fhir/StructureDefinition/match-grade";

    @Test
    void findsAPersonInSpiteOfSpellingAndExchangedDayAndMonth() {
        Patient stored = folk.person("rizki", "Muhammad Rizki Wonggor", "1987-03-09", false, "prafi");
        ok(folk.prafi.put(stored));

        Bundle found = ask(folk.prafi, wanted("Moh. Rizky Wonggor, S.Kep", "1987-09-03", false));

        assertThat(ids(found)).contains(folk.id("rizki"));
        BundleEntryComponent entry = entry(found, "rizki");
        assertThat(entry.getSearch().getScore().doubleValue()).isBetween(0.5, 1.0);
        assertThat(entry.getSearch().getExtensionByUrl(GRADE).getValue().primitiveValue())
                .isIn("certain", "probable", "possible");
        assertThat(entry.getFullUrl()).endsWith("/Patient/" + folk.id("rizki"));
        assertThat(found.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
    }

    @Test
    void aNikIsEnough() {
        String nik = TestFolk.nik("1990-05-04", true);
        Patient stored = folk.person("nik", "Dorkas Mandacan", "1990-05-04", true, "prafi");
        stored.addIdentifier().setSystem(PersonNumbers.NIK).setValue(nik);
        ok(folk.prafi.put(stored));
        Patient wanted = new Patient();
        wanted.addIdentifier().setSystem(PersonNumbers.NIK).setValue(nik);
        wanted.addName().setText("Dorkas Mandacan");
        wanted.setBirthDateElement(new DateType("1990-05-04"));

        Parameters parameters = match(wanted);
        parameters.addParameter().setName("onlyCertainMatches").setValue(new BooleanType(true));

        assertThat(ids(read(Bundle.class, folk.prafi.post("/Patient/$match", parameters))))
                .containsExactly(folk.id("nik"));
    }

    @Test
    void ofAStrangerOneLearnsNoMoreThanByAnExactLookUpAndItIsOnRecord() {
        Patient stored = folk.person("stranger", "Sarlota Kbarek", "1979-12-24", true, "masni");
        stored.addTelecom()
                .setSystem(org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem.PHONE)
                .setValue("0812777");
        stored.addIdentifier().setSystem(PersonNumbers.NIK).setValue(TestFolk.nik("1979-12-24", true));
        ok(folk.masni.put(stored));

        HttpResponse<String> answer =
                folk.prafi.post("/Patient/$match", match(wanted("Sarlota Kbarek", "1979-12-24", true)));

        assertThat(ids(read(Bundle.class, answer))).contains(folk.id("stranger"));
        assertThat(answer.body()).contains("SUBSETTED", "********").doesNotContain("0812777");
        assertThat(answer.body()).doesNotContain(stored.getIdentifier().get(1).getValue());
        assertThat(new JdbcTemplate(TestServer.bean(DataSource.class))
                        .queryForObject(
                                "select count(*) from siklus.audit_event where purpose = 'look-up' and ? = any (patients)",
                                Integer.class,
                                folk.id("stranger")))
                .isPositive();
    }

    @Test
    void theVillageOfAStrangerCannotBeFoundOutByAsking() {
        Patient stored = folk.person("hidden", "Fransina Indou", "1983-02-17", true, "masni");
        village(stored, "9202042007");
        ok(folk.masni.put(stored));
        Patient right = wanted("Fransina Indou", "1983-02-17", true);
        village(right, "9202042007");
        Patient wrong = wanted("Fransina Indou", "1983-02-17", true);
        village(wrong, "9202042008");

        assertThat(score(ask(folk.prafi, right), "hidden")).isEqualTo(score(ask(folk.prafi, wrong), "hidden"));
        assertThat(score(ask(folk.masni, right), "hidden")).isGreaterThan(score(ask(folk.masni, wrong), "hidden"));
    }

    @Test
    void twinsDoNotMatchEachOther() {
        Patient first = folk.person("twin1", "Hasan Warami", "2020-08-17", false, "prafi");
        first.setMultipleBirth(new IntegerType(1));
        ok(folk.prafi.put(first));
        Patient second = wanted("Hasan Warami", "2020-08-17", false);
        second.setMultipleBirth(new IntegerType(2));

        assertThat(ids(ask(folk.prafi, second))).doesNotContain(folk.id("twin1"));
    }

    @Test
    void itIsNoWayToLeafThroughPeople() {
        Patient nameOnly = new Patient();
        nameOnly.addName().setText("Siti");
        Patient dateOnly = new Patient();
        dateOnly.setBirthDateElement(new DateType("1990-01-01"));
        Patient yearOnly = wanted("Siti Aminah", "1990", true);
        Parameters many = match(wanted("Siti Aminah", "1990-01-01", true));
        many.addParameter().setName("count").setValue(new IntegerType(11));

        for (Patient thin : List.of(nameOnly, dateOnly, yearOnly)) {
            HttpResponse<String> answer = folk.prafi.post("/Patient/$match", match(thin));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(code(answer)).isEqualTo("SKL-5401");
        }
        assertThat(code(folk.prafi.post("/Patient/$match", many))).isEqualTo("SKL-5402");
        assertThat(code(folk.prafi.post("/Patient/$match", new Parameters()))).isEqualTo("SKL-5402");
    }

    @Test
    void whereTwoAreCertainNeitherIsAnsweredAsTheOnlyOne() {
        for (String name : List.of("double1", "double2")) {
            ok(folk.prafi.put(folk.person(name, "Melkias Dowansiba Saiba", "1966-06-13", false, "prafi")));
        }
        Parameters parameters = match(wanted("Melkias Dowansiba Saiba", "1966-06-13", false));
        parameters.addParameter().setName("onlyCertainMatches").setValue(new BooleanType(true));

        HttpResponse<String> answer = folk.prafi.post("/Patient/$match", parameters);

        assertThat(answer.body()).contains("SKL-5403").doesNotContain(folk.id("double1"), folk.id("double2"));
    }

    private static Patient wanted(String name, String birth, boolean female) {
        Patient patient = folk.person("wanted", name, birth, female, "prafi");
        patient.setId((String) null);
        patient.getIdentifier().clear();
        return patient;
    }

    private static void village(Patient patient, String code) {
        Extension administrative = patient.addAddress()
                .setText("Kampung")
                .addExtension()
                .setUrl("https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode");
        administrative.addExtension("province", new CodeType(code.substring(0, 2)));
        administrative.addExtension("city", new CodeType(code.substring(0, 4)));
        administrative.addExtension("district", new CodeType(code.substring(0, 6)));
        administrative.addExtension("village", new CodeType(code));
    }

    private static Bundle ask(TestFolk.Client client, Patient wanted) {
        return read(Bundle.class, client.post("/Patient/$match", match(wanted)));
    }

    private static double score(Bundle found, String name) {
        return entry(found, name).getSearch().getScore().doubleValue();
    }

    private static BundleEntryComponent entry(Bundle found, String name) {
        return found.getEntry().stream()
                .filter(entry -> entry.getResource().getIdElement().getIdPart().equals(folk.id(name)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Bundle found) {
        return found.getEntry().stream()
                .map(entry -> String.valueOf(entry.getResource().getIdElement().getIdPart()))
                .toList();
    }
}
