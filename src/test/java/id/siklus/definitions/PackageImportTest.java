package id.siklus.definitions;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.TestServer;
import id.siklus.definitions.TestPackage.CodeSystemText;
import id.siklus.fhir.ErrorCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

class PackageImportTest {

    private static final String BASE = "https://panduan-lain.example/fhir/";

    /** Coded so that only an imported profile can object: FHIR and the ILP profile take it. */
    private static final String OBSERVATION = """
            {"resourceType":"Observation","meta":{"profile":["%sStructureDefinition/%s"]},"status":"final",
             "code":{"coding":[{"system":"http://loinc.org","code":"8867-4"}]},"subject":{"reference":"Patient/contoh"},
             "effectiveDateTime":"2026-11-01T00:00:00+00:00","valueQuantity":{"value":80,"system":"http://unitsofmeasure.org","code":"/min"}}""";

    @TempDir
    private Path folder;

    private final PackageImport imports = TestServer.bean(PackageImport.class);

    @Test
    void storesEachDefinitionReadableAndLeavesOutExamples() throws IOException {
        Path file = TestPackage.of("uji.panduan.baca", "1.0.0")
                .with(system("baca-a", "1.0.0"))
                .with("ValueSet-baca.json", valueSet("baca", "baca-a"))
                .with("ConceptMap-baca.json", """
                        {"resourceType":"ConceptMap","id":"baca","url":"%sConceptMap/baca","version":"1.0.0","status":"active",
                         "sourceUri":"%sValueSet/baca","group":[{"source":"%sCodeSystem/baca-a","target":"http://loinc.org",
                          "element":[{"code":"a","target":[{"code":"8867-4","equivalence":"equivalent"}]}]}]}""".formatted(BASE, BASE, BASE))
                .with("Questionnaire-baca.json", """
                        {"resourceType":"Questionnaire","id":"baca","url":"%sQuestionnaire/baca","version":"1.0.0","status":"active",
                         "text":{"status":"generated","div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\"><script>alert(1)</script></div>"},
                         "item":[{"linkId":"1","text":"Apa?","type":"string"}]}""".formatted(BASE))
                .with("SearchParameter-baca.json", """
                        {"resourceType":"SearchParameter","id":"baca","url":"%sSearchParameter/baca","name":"baca","status":"active",
                         "description":"uji","code":"baca","base":["Patient"],"type":"token","expression":"Patient.active"}""".formatted(BASE))
                .with("Patient-contoh.json", "{\"resourceType\":\"Patient\",\"id\":\"contoh-orang\"}")
                .with("example/Patient-lain.json", "{\"resourceType\":\"Patient\",\"id\":\"contoh-lain\"}")
                .manifest("""
                        {"name":"uji.panduan.baca","version":"1.0.0","fhirVersions":["4.0.1"],
                         "dependencies":{"hl7.fhir.r4.core":"4.0.1","hl7.fhir.uv.ips":"1.1.0"}}""")
                .in(folder);

        ImportReport report = imports.load(file, false);

        assertThat(report.written())
                .isEqualTo(Map.of(
                        "CodeSystem", 1, "ValueSet", 1, "ConceptMap", 1, "Questionnaire", 1, "SearchParameter", 1));
        assertThat(report.leftOut()).isEqualTo(2);
        assertThat(report.missing()).containsExactly("hl7.fhir.uv.ips 1.1.0");
        assertThat(get("/Questionnaire?url=" + BASE + "Questionnaire/baca").body())
                .contains("Apa?")
                .doesNotContain("<script>");
        assertThat(get("/ValueSet/$expand?url=" + BASE + "ValueSet/baca").body())
                .contains("\"code\":\"a\"");
        assertThat(get("/CodeSystem/$lookup?system=" + BASE + "CodeSystem/baca-a&code=a")
                        .body())
                .contains("Versi 1.0.0");
        assertThat(get("/ConceptMap/$translate?code=a&system=" + BASE + "CodeSystem/baca-a")
                        .body())
                .contains("8867-4");
        assertThat(get("/Patient/contoh-orang").statusCode()).isEqualTo(404);
    }

    @Test
    void writesNothingForTheSamePackageAgainAndReplacesByANewer() throws IOException {
        TestPackage first = TestPackage.of("uji.panduan.ulang", "1.0.0")
                .with(system("ulang-a", "1.0.0"))
                .with(system("ulang-b", "1.0.0"));
        TestPackage second = TestPackage.of("uji.panduan.ulang", "1.1.0").with(system("ulang-a", "2.0.0"));
        imports.load(first.in(folder), false);

        ImportReport again = imports.load(first.in(folder), false);
        ImportReport newer = imports.load(second.in(folder), false);

        assertThat(again.written()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(newer.written()).isEqualTo(Map.of("CodeSystem", 1));
        assertThat(newer.retired()).isEqualTo(1);
        assertThat(get("/CodeSystem/$lookup?system=" + BASE + "CodeSystem/ulang-a&code=a")
                        .body())
                .contains("Versi 2.0.0");
        assertThat(get("/CodeSystem/ulang-b").body()).contains("\"retired\"");
    }

    @Test
    void takesAnOlderPackageOnlyWhenForced() throws IOException {
        Path newer = TestPackage.of("uji.panduan.mundur", "2.0.0")
                .with(system("mundur-a", "2.0.0"))
                .in(folder);
        Path older = TestPackage.of("uji.panduan.mundur", "1.0.0")
                .with(system("mundur-a", "1.0.0"))
                .in(folder);
        imports.load(newer, false);

        refuses(older, ErrorCode.PACKAGE_OLDER, "1.0.0", "2.0.0", "--force");
        assertThat(get("/CodeSystem/mundur-a").body()).contains("\"2.0.0\"");

        imports.load(older, true);

        assertThat(get("/CodeSystem/mundur-a").body()).contains("\"1.0.0\"");
    }

    @Test
    void refusesWhatIsPublishedInOurNameOrBelongsToAnotherPackage() throws IOException {
        imports.load(
                TestPackage.of("uji.panduan.pertama", "1.0.0")
                        .with(system("milik-pertama", "1.0.0"))
                        .in(folder),
                false);
        Path ours = TestPackage.of("uji.panduan.perampas", "1.0.0")
                .with(system("perampas-a", "1.0.0"))
                .with(new CodeSystemText("klaster", "https://siklus.id/fhir/CodeSystem/klaster", "9.0.0", "x", "Palsu"))
                .in(folder);
        Path anothers = TestPackage.of("uji.panduan.kedua", "1.0.0")
                .with(system("milik-pertama", "2.0.0"))
                .in(folder);
        Path ourName = TestPackage.of("id.siklus.ilp", "99.0.0")
                .with(system("perampas-b", "1.0.0"))
                .in(folder);

        refuses(ours, ErrorCode.PACKAGE_TAKES_OURS, "https://siklus.id/fhir/CodeSystem/klaster");
        refuses(anothers, ErrorCode.PACKAGE_TAKES_ANOTHERS, "uji.panduan.pertama");
        refuses(ourName, ErrorCode.PACKAGE_TAKES_OURS, "id.siklus.ilp");
        assertThat(get("/CodeSystem/perampas-a").statusCode())
                .as("nothing of a refused package")
                .isEqualTo(404);
        assertThat(get("/CodeSystem/klaster").body()).doesNotContain("Palsu");
    }

    @Test
    void leavesOutWhatOurGuideHasOfAnothersSystemAndSaysSo() throws IOException {
        Path file = TestPackage.of("uji.panduan.istilah", "1.0.0")
                .with(new CodeSystemText("icd-10", "http://hl7.org/fhir/sid/icd-10", "9.0.0", "x", "Palsu"))
                .with(system("istilah-a", "1.0.0"))
                .in(folder);

        ImportReport report = imports.load(file, false);
        ImportReport again = imports.load(file, false);

        assertThat(report.ours()).containsExactly("http://hl7.org/fhir/sid/icd-10");
        assertThat(report.written()).isEqualTo(Map.of("CodeSystem", 1));
        assertThat(report.unchanged()).isZero();
        assertThat(again.ours()).containsExactly("http://hl7.org/fhir/sid/icd-10");
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(get("/CodeSystem/istilah-a").statusCode()).isEqualTo(200);
        assertThat(get("/CodeSystem?url=http://hl7.org/fhir/sid/icd-10").body())
                .contains("\"id\":\"icd-10\"")
                .doesNotContain("Palsu");
        assertThat(get("/CodeSystem/$validate-code?url=http://hl7.org/fhir/sid/icd-10&code=I10")
                        .body())
                .contains("\"valueBoolean\":true");
    }

    @Test
    void keepsItsOwnIdsForDefinitionsOfOthersThatHaveTheSame() throws IOException {
        imports.load(
                TestPackage.of("uji.panduan.senama", "1.0.0")
                        .with(new CodeSystemText("klaster", BASE + "CodeSystem/klaster", "1.0.0", "a", "Klaster lain"))
                        .in(folder),
                false);

        assertThat(get("/CodeSystem/klaster").body()).contains("https://siklus.id/fhir/CodeSystem/klaster");
        assertThat(get("/CodeSystem?url=" + BASE + "CodeSystem/klaster").body()).contains("Klaster lain");
    }

    @Test
    void takesADefinitionWithoutUrlForAnotherThanOursOfThatId() throws IOException {
        String ours = get("/NamingSystem/nik").body();

        ImportReport report = imports.load(
                TestPackage.of("uji.panduan.nomor", "1.0.0")
                        .with("NamingSystem-nik.json", """
                                {"resourceType":"NamingSystem","id":"nik","name":"NikLain","status":"active","kind":"identifier",
                                 "date":"2026-11-01","uniqueId":[{"type":"uri","value":"%sid/nik"}]}""".formatted(BASE))
                        .in(folder),
                false);

        assertThat(report.written()).isEqualTo(Map.of("NamingSystem", 1));
        assertThat(report.ours()).isEmpty();
        assertThat(get("/NamingSystem/nik").body()).isEqualTo(ours).contains("https://fhir.kemkes.go.id/id/nik");
        assertThat(get("/NamingSystem?name=NikLain").body()).contains(BASE + "id/nik");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PACKAGE_UNREADABLE | ''",
                "PACKAGE_UNREADABLE | {\"version\":\"1.0.0\",\"fhirVersions\":[\"4.0.1\"]}",
                "PACKAGE_UNREADABLE | {\"name\":\"../../etc\",\"version\":\"1.0.0\",\"fhirVersions\":[\"4.0.1\"]}",
                "PACKAGE_UNREADABLE | {bukan json",
                "PACKAGE_OTHER_FHIR | {\"name\":\"uji.panduan.r5\",\"version\":\"1.0.0\",\"fhirVersions\":[\"5.0.0\"]}",
                "PACKAGE_OTHER_FHIR | {\"name\":\"uji.panduan.r4b\",\"version\":\"1.0.0\",\"fhirVersions\":[\"4.3.0\"]}",
                "PACKAGE_OTHER_FHIR | {\"name\":\"uji.panduan.npm\",\"version\":\"1.0.0\",\"dependencies\":{\"react\":\"1\"}}"
            })
    void refusesWhatNamesNoPackageOfR4(ErrorCode code, String manifest) throws IOException {
        Path file = TestPackage.of("uji.panduan.tak-sah", "1.0.0")
                .manifest(manifest)
                .with(system("tak-sah", "1.0.0"))
                .in(folder);

        refuses(file, code);
        assertThat(get("/CodeSystem/tak-sah").statusCode()).isEqualTo(404);
    }

    @Test
    void changesNothingWhenOneOfManyDefinitionsCannotBeStored() throws IOException {
        Path broken = TestPackage.of("uji.panduan.cacat", "1.0.0")
                .with(system("cacat-a", "1.0.0"))
                .with("ValueSet-z.json", "{\"resourceType\":\"ValueSet\",\"url\":[\"bukan\",\"teks\"]}")
                .in(folder);
        Path nameless = TestPackage.of("uji.panduan.cacat", "1.0.0")
                .with(system("cacat-a", "1.0.0"))
                .with("ValueSet-z.json", "{\"resourceType\":\"ValueSet\",\"status\":\"active\"}")
                .in(folder);
        Path noJson = TestPackage.of("uji.panduan.cacat", "1.0.0")
                .with(system("cacat-a", "1.0.0"))
                .with("ValueSet-z.json", "{\"resourceType\":")
                .in(folder);

        refuses(broken, ErrorCode.PACKAGE_DEFINITION, "ValueSet-z.json");
        refuses(nameless, ErrorCode.PACKAGE_DEFINITION, "ValueSet-z.json");
        refuses(noJson, ErrorCode.PACKAGE_DEFINITION, "ValueSet-z.json");
        assertThat(get("/CodeSystem/cacat-a").statusCode()).isEqualTo(404);
        assertThat(new JdbcTemplate(TestServer.bean(DataSource.class))
                        .queryForObject(
                                "select count(*) from siklus.guide_installation where package_id = 'uji.panduan.cacat'",
                                Integer.class))
                .isZero();
    }

    @Test
    void validatesByAnImportedProfileThatIsNamedAndByItsNextVersionWithoutARestart() throws IOException {
        assertThat(validated("wajib-lokasi")).doesNotContain("bodySite");

        imports.load(profiles("1.0.0", 1), false);

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(validated("wajib-lokasi")).contains("bodySite"));

        imports.load(profiles("1.1.0", 0), false);

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(validated("wajib-lokasi")).doesNotContain("bodySite"));
    }

    private static String validated(String profile) {
        return post("/Observation/$validate", OBSERVATION.formatted(BASE, profile))
                .body();
    }

    private Path profiles(String version, int leastBodySites) throws IOException {
        return TestPackage.of("uji.panduan.profil", version)
                .with("StructureDefinition-wajib-lokasi.json", """
                        {"resourceType":"StructureDefinition","id":"wajib-lokasi","url":"%sStructureDefinition/wajib-lokasi",
                         "version":"%s","name":"WajibLokasi","status":"active","fhirVersion":"4.0.1","kind":"resource","abstract":false,
                         "type":"Observation","baseDefinition":"http://hl7.org/fhir/StructureDefinition/Observation",
                         "derivation":"constraint","differential":{"element":[{"id":"Observation","path":"Observation"},
                          {"id":"Observation.bodySite","path":"Observation.bodySite","min":%d}]}}""".formatted(BASE, version, leastBodySites))
                .in(folder);
    }

    private void refuses(Path file, ErrorCode code, String... said) {
        assertThatThrownBy(() -> imports.load(file, false))
                .isInstanceOfSatisfying(
                        PackageRefusedException.class,
                        refused -> assertThat(refused.code())
                                .as(refused.getMessage())
                                .isEqualTo(code))
                .satisfies(refused -> assertThat(List.of(said)).allMatch(refused.getMessage()::contains));
    }

    private static CodeSystemText system(String id, String version) {
        return new CodeSystemText(id, BASE + "CodeSystem/" + id, version, "a", "Versi " + version);
    }

    private static String valueSet(String id, String system) {
        return """
               {"resourceType":"ValueSet","id":"%s","url":"%sValueSet/%s","version":"1.0.0","name":"Uji","status":"active",
                "compose":{"include":[{"system":"%sCodeSystem/%s"}]}}""".formatted(id, BASE, id, BASE, system);
    }
}
