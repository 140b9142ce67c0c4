package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class SiteTest {

    private static Guide guide;
    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void render() throws IOException {
        guide = Guide.read(new Sources(Path.of("").toAbsolutePath()));
        files = Site.whole().files(guide);
    }

    @Test
    void givesTheSameBytesInAnotherFolderLanguageAndTimeZone(@TempDir Path elsewhere) throws Exception {
        for (String folder : List.of("fhir-profiles", "ig/invalid", "ig/input/pagecontent")) {
            FileSystemUtils.copyRecursively(Path.of(folder), elsewhere.resolve(folder));
        }
        Path archive = elsewhere.resolve("ig.xz");
        SortedMap<String, byte[]> again = new TreeMap<>();

        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SiteBuild.class.getName(),
                        elsewhere.toString(),
                        archive.toString())
                .redirectErrorStream(true)
                .redirectOutput(elsewhere.resolve("build.log").toFile())
                .start();
        assertThat(build.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(build.exitValue())
                .as(() -> contentOf(elsewhere.resolve("build.log").toFile()))
                .isZero();
        SiteArchive.read(Files.newInputStream(archive), again::put);

        assertThat(again).containsKeys(FhirPackage.PATH, JsonZip.PATH);
        assertThat(again.keySet()).isEqualTo(files.keySet());
        assertThat(again)
                .allSatisfy((path, content) -> assertThat(Arrays.equals(content, files.get(path)))
                        .as(path)
                        .isTrue());
    }

    @Test
    void hasNoLinkThatLeadsNowhere() {
        assertThat(new LinkCheck(files).faults()).isEmpty();
    }

    @Test
    void hasAPageAndAFileForEachResourceOfTheGuide() {
        List<Artefact<?>> all = new ArrayList<>(guide.definitions());
        all.addAll(guide.examples());

        assertThat(all).allSatisfy(artefact -> {
            assertThat(files).containsKey(artefact.page());
            assertThat(files).containsKey(artefact.name() + ".json");
        });
        assertThat(guide.views().keySet())
                .isNotEmpty()
                .allSatisfy(view -> assertThat(files).containsKeys(view.page(), view.json()));
    }

    @Test
    void reachesEveryPageFromTheShelves() {
        Set<String> reached = new HashSet<>();
        for (Shelf shelf : Shelf.values()) {
            if (files.containsKey(shelf.index())) {
                follow(shelf.index(), reached);
            }
        }

        assertThat(files.keySet().stream().filter(path -> path.endsWith(".html")))
                .allMatch(reached::contains);
    }

    @Test
    void showsEachProfileWithBothTablesAndWhatMustBeSentAndExamples() {
        for (Artefact<StructureDefinition> profile : guide.all(StructureDefinition.class)) {
            if (ProfilesChapter.isExtension(profile.resource())) {
                continue;
            }
            String page = text(profile.page());

            assertThat(page)
                    .as(profile.name())
                    .contains("id=\"kirim\"", "id=\"kesalahan\"", "id=\"diferensial\"", "id=\"snapshot\"");
            assertThat(part(page, "contoh")).as(profile.name()).contains("<li><a href=\"");
            assertThat(part(page, "kirim")).as(profile.name()).contains("<td><code>");
            assertThat(rows(part(page, "diferensial")))
                    .as(profile.name())
                    .isGreaterThanOrEqualTo(
                            profile.resource().getDifferential().getElement().size());
            String whole = files.containsKey(profile.name() + "-snapshot.html")
                    ? text(profile.name() + "-snapshot.html")
                    : part(page, "snapshot");
            assertThat(rows(whole))
                    .as(profile.name())
                    .isGreaterThanOrEqualTo(
                            profile.resource().getSnapshot().getElement().size() * 3 / 4);
        }
    }

    @Test
    void namesEachMandatoryElementInTheTableOfWhatMustBeSent() {
        StructureDefinition patient =
                (StructureDefinition) guide.byCanonical("https://siklus.id/fhir/StructureDefinition/ilp-patient")
                        .orElseThrow()
                        .resource();
        String sent = part(text("StructureDefinition-ilp-patient.html"), "kirim");

        assertThat(SentElement.of(guide, patient))
                .filteredOn(SentElement::mandatory)
                .extracting(SentElement::name)
                .contains("identifier", "name", "name.text", "gender", "birthDate", "multipleBirth[x]")
                .allSatisfy(name -> assertThat(sent).contains("<code>" + name + "</code> <b class=\"wajib\">"));
        assertThat(sent).contains("Kolom NIK di pendaftaran").contains("Pengetahuan umum");
    }

    @Test
    void linksHl7TablesToPagesOfOursAndToHl7() {
        String table = part(text("StructureDefinition-ilp-patient.html"), "diferensial");

        assertThat(table)
                .contains("href=\"StructureDefinition-administrativeCode.html\"")
                .contains("href=\"https://hl7.org/fhir/R4/datatypes.html#Address\"");
    }

    @Test
    void tellsWhatIsWrongWithEachCounterExampleOfAProfile() {
        assertThat(part(text("StructureDefinition-ilp-patient.html"), "kesalahan"))
                .contains(
                        "SKL-2101",
                        "ilp-nik-1",
                        "kk pendek",
                        "identifier[1].value menjadi 92020401012",
                        "peringatan, tetap disimpan");
    }

    @Test
    void namesNoElementInTheTableOfOriginsThatNoProfileHas() {
        Set<String> known = new HashSet<>();
        for (Artefact<StructureDefinition> profile : guide.all(StructureDefinition.class)) {
            for (ElementDefinition element : profile.resource().getSnapshot().getElement()) {
                known.add(element.getId());
                known.add(element.getPath());
                for (String rest = element.getPath(); rest.contains("."); ) {
                    rest = rest.substring(rest.indexOf('.') + 1);
                    known.add("*." + rest);
                }
            }
        }

        assertThat(new SimpusOrigins().keys())
                .filteredOn(key -> !key.startsWith("@"))
                .allMatch(known::contains);
    }

    @Test
    void saysInIndonesianWhatAMandatoryElementMeans() {
        SimpusOrigins origins = new SimpusOrigins();
        for (Artefact<StructureDefinition> profile : guide.all(StructureDefinition.class)) {
            if (!ProfilesChapter.isExtension(profile.resource())) {
                assertThat(SentElement.of(guide, profile.resource()))
                        .filteredOn(element ->
                                element.mandatory() && element.meaning().isEmpty())
                        .as(profile.name())
                        .allSatisfy(element -> assertThat(
                                        origins.of(element.definition()).meaning())
                                .as(element.id())
                                .isNotEmpty());
            }
        }
    }

    @Test
    void keepsStylesAndScriptsOutOfThePages() {
        assertThat(files).allSatisfy((path, content) -> {
            if (path.endsWith(".html")) {
                assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContainPattern("(?i)<[^>]+ (style|on[a-z]+)=\"")
                        .doesNotContainPattern("<script>|<style");
            }
        });
    }

    @Test
    void packsDefinitionsAndExamplesAsAFhirPackage() throws IOException {
        List<String> names = new ArrayList<>();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(files.get(FhirPackage.PATH))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getLastModifiedDate().getTime()).isZero();
                assertThat(entry.getUserName()).isEmpty();
            }
        }

        assertThat(names)
                .startsWith("package/package.json", "package/.index.json")
                .contains(
                        "package/StructureDefinition-ilp-patient.json",
                        "package/example/Patient-bayi.json",
                        "package/other/ViewDefinition-person.json")
                .doesNotHaveDuplicates();
    }

    @Test
    void packsTheSameJsonAsAZipWhoseBytesDependOnNothingElse() throws IOException {
        Map<String, byte[]> zipped = new TreeMap<>();
        byte[] whole = files.get(JsonZip.PATH);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                assertThat(zipped.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }

        assertThat(zipped)
                .containsKeys("StructureDefinition-ilp-patient.json", "other/ViewDefinition-person.json")
                .containsEntry("example/Patient-bayi.json", files.get("Patient-bayi.json"));
        assertThat(zipped.keySet())
                .as("every JSON file that the site has")
                .extracting(name -> name.substring(name.indexOf('/') + 1))
                .containsExactlyInAnyOrderElementsOf(files.keySet().stream()
                        .filter(path -> path.matches("[A-Z].*\\.json"))
                        .toList());
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jayapura"));
            JsonZip again = new JsonZip();
            JsonZip first = new JsonZip();
            first.add("a.json", new byte[] {'{', '}'});
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            again.add("a.json", new byte[] {'{', '}'});
            assertThat(again.finish()).isEqualTo(first.finish());
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void saysPlansServicesAndQuestionsInEnglishToo() {
        assertThat(text("formulir-srq-20.html"))
                .contains("<span lang=\"id\">Sering sakit kepala</span><span lang=\"en\">Headaches often</span>");
        assertThat(text("Questionnaire-srq-20.html"))
                .contains("<span lang=\"id\">Sering sakit kepala</span><span lang=\"en\">Headaches often</span>");
        assertThat(text("formulir-kunjungan-rumah-keluarga.html"))
                .contains("<span lang=\"id\">Kepala keluarga</span><span lang=\"en\">Head of the family</span>");
        assertThat(text("PlanDefinition-bayi-balita.html"))
                .contains("<span lang=\"id\">Pertumbuhan</span><span lang=\"en\">Growth</span>")
                .contains("<span lang=\"id\">Bulan Agustus</span><span lang=\"en\">Month of August</span>");
        assertThat(text("tahap-bayi-balita.html"))
                .contains("<span lang=\"id\">Bulan Agustus</span><span lang=\"en\">Month of August</span>");
        assertThat(text("ActivityDefinition-anc-k1.html")).contains("Antenatal visit K1");
    }

    @Test
    void saysOnThePageOfAPlanThatAWindowLiesBeforeItsAnchor() {
        assertThat(text("PlanDefinition-dewasa.html"))
                .contains("0–365 hari sebelum Pernikahan")
                .doesNotContain("hari sesudah Pernikahan");
    }

    @Test
    void greysInASnapshotWhatTheProfileHasFromItsBase() {
        String whole = text("StructureDefinition-ilp-condition.html");
        String differential = whole.substring(whole.indexOf("id=\"diferensial\""), whole.indexOf("id=\"snapshot\""));
        String own = "StructureDefinition-ilp-condition-snapshot.html";
        String snapshot = files.containsKey(own) ? text(own) : whole.substring(whole.indexOf("id=\"snapshot\""));

        assertThat(rowOf(snapshot, "severity"))
                .as("the profile says nothing about it")
                .containsPattern("lama[^>]*>0<")
                .containsPattern("lama[^>]*>Subjective severity");
        assertThat(rowOf(snapshot, "encounter"))
                .as("the profile makes it mandatory and says what it is; its type and maximum are the base's")
                .doesNotContainPattern("lama[^>]*>Kunjungan tempat kondisi dicatat")
                .contains("Kunjungan tempat kondisi dicatat")
                .contains("<td>1..<span class=\"lama\">1</span></td>");
        assertThat(rowOf(differential, "encounter")).doesNotContainPattern("lama[^>]*>Kunjungan");
    }

    @Test
    void givesCodesAsTables() {
        assertThat(text("CodeSystem-klaster.csv"))
                .startsWith("system,kode,tampilan,tampilan_en,arti\r\n")
                .contains(
                        "https://siklus.id/fhir/CodeSystem/klaster,k2,Klaster 2 Ibu dan Anak,Cluster 2 Mother and child,");
    }

    private static String rowOf(String table, String element) {
        return Pattern.compile("<tr.*?</tr>", Pattern.DOTALL)
                .matcher(table)
                .results()
                .map(MatchResult::group)
                .filter(row -> row.contains(">" + element + "<"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + element));
    }

    private static void follow(String path, Set<String> reached) {
        if (!files.containsKey(path) || !reached.add(path) || !path.endsWith(".html")) {
            return;
        }
        String page = text(path);
        Matcher link = Pattern.compile("href=\"([^\"#:]+)").matcher(page);
        while (link.find()) {
            follow(link.group(1), reached);
        }
    }

    private static String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** From the heading with this id to the next of its rank. */
    private static String part(String page, String id) {
        int start = page.indexOf("<h2 id=\"" + id + "\"");
        assertThat(start).as(id).isNotNegative();
        int end = page.indexOf("<h2 ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private static int rows(String markup) {
        return markup.split("<tr[ >]", -1).length - 2;
    }
}
