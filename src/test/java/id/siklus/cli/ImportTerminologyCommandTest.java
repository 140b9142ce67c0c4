package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.TestServer;
import id.siklus.codesystem.GeneratedCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine;

/** {@code siklus import-terminology} and {@code siklus reindex-search} beside the running server, and what the server answers afterwards. */
class ImportTerminologyCommandTest {

    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";
    private static final String BASE = "https://uji.siklus.id/kode/perintah-";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine siklus =
            SiklusCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @Test
    void makesTheServerKnowTheCodes() throws IOException {
        String system = BASE + "kenal";
        Path file = write(
                "kode,name,nama\nK01,Dengue fever,Demam dengue\nK02,Cough,Batuk berdarah\nK02.1,Late cough,Batuk lama\n");

        assertThat(run("import-terminology", file.toString(), "--system", system, "--system-version", "3"))
                .isZero();

        assertThat(out.toString()).contains("3 kode, tersimpan", "Indeks pencarian siap");
        assertThat(displays(expand(system, "demam"))).containsExactly("Dengue fever");
        assertThat(displays(expand(system, "ber"))).containsExactly("Cough");
        assertThat(displays(expand(system, "demam") + "&displayLanguage=id")).containsExactly("Demam dengue");
        JsonNode lookup = json(TestServer.get("/CodeSystem/$lookup?system=" + encoded(system) + "&code=K02"));
        assertThat(lookup.toString()).contains("Cough", "Batuk berdarah", "\"3\"");
        assertThat(result(system, "K02.1")).isTrue();
        assertThat(result(system, "K03")).isFalse();
        assertThat(TestServer.get("/CodeSystem/$lookup?system=" + encoded(system) + "&code=K03")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void servesTheNextEditionAsSoonAsItIsThere() throws IOException {
        String system = BASE + "edisi";
        run("import-terminology", write("code,display\nA,Demam lama\nB,Batuk\n").toString(), "--system", system);
        assertThat(displays(expand(system, "dem"))).containsExactly("Demam lama");

        Path next = write("code,display\nA,Demam baru\nC,Demam lain\n");
        assertThat(run("import-terminology", next.toString(), "--system", system))
                .isZero();

        assertThat(displays(expand(system, "dem"))).containsExactly("Demam baru", "Demam lain");
        assertThat(result(system, "B")).isFalse();
        out.getBuffer().setLength(0);
        assertThat(run("import-terminology", next.toString(), "--system", system))
                .isZero();
        assertThat(out.toString()).contains("sama dengan yang sudah ada");
    }

    @Test
    void pagesThroughAllHits() throws IOException {
        String system = BASE + "halaman";
        run(
                "import-terminology",
                GeneratedCodes.file(folder.resolve("kode.csv"), 500).toString(),
                "--system",
                system);

        JsonNode first = json(TestServer.get(expand(system, "demam") + "&count=10"));
        JsonNode second = json(TestServer.get(expand(system, "demam") + "&count=10&offset=10"));

        int total = first.path("expansion").path("total").asInt();
        assertThat(total).isGreaterThan(20);
        assertThat(second.path("expansion").path("total").asInt()).isEqualTo(total);
        List<String> codes = new ArrayList<>(codes(first));
        codes.addAll(codes(second));
        assertThat(codes).hasSize(20).doesNotHaveDuplicates();
        assertThat(codes(json(TestServer.get(expand(system, "demam") + "&count=20"))))
                .isEqualTo(codes);
    }

    @Test
    void listsWrongLinesAndStoresNothing() throws IOException {
        String system = BASE + "salah";
        Path file = write("code,display\nA,Demam\nB,\nA,Panas\n");

        assertThat(run("import-terminology", file.toString(), "--system", system))
                .isEqualTo(FAILED);
        assertThat(out.toString())
                .contains("tidak ada yang disimpan", "baris 3: nama kosong (B)", "baris 4: kode sudah ada");
        assertThat(result(system, "A")).isFalse();

        assertThat(run("import-terminology", file.toString(), "--system", system, "--skip-wrong-lines"))
                .isZero();
        assertThat(result(system, "A")).isTrue();
    }

    @Test
    void saysInOneLineWhatIsWrongWithACall() throws IOException {
        Path file = write("a,b\n1,2\n");

        assertThat(run("import-terminology", file.toString(), "--system", BASE + "x"))
                .isEqualTo(USAGE);
        assertThat(run("import-terminology", file.toString())).isEqualTo(USAGE);
        assertThat(run("import-terminology", file.toString(), "--system", "icd"))
                .isEqualTo(USAGE);
        assertThat(run("import-terminology", folder.resolve("tidak-ada").toString(), "--system", "kfa"))
                .isEqualTo(USAGE);
        assertThat(err.toString().lines()).hasSize(4).allMatch(line -> line.contains("siklus: "));
    }

    @Test
    void comparesTheIndexWithTheDatabase() throws IOException {
        String system = BASE + "cocok";
        run("import-terminology", write("code,display\nA,Demam\nB,Batuk\n").toString(), "--system", system);
        out.getBuffer().setLength(0);

        assertThat(run("reindex-search")).isZero();
        assertThat(out.toString()).contains("GOOD", system, "2 kode di basis data", "2 di indeks", "cocok");
        assertThat(displays(expand(system, "bat"))).containsExactly("Batuk");

        // The server may be merging files away meanwhile.
        Awaitility.await().ignoreExceptions().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            cutEveryFileShort();
            out.getBuffer().setLength(0);
            assertThat(run("reindex-search", "--check", "--lang", "en")).isEqualTo(FAILED);
            assertThat(out.toString()).contains("DAMAGED", "DIFFERENT");
        });
        assertThat(run("reindex-search")).isZero();
        assertThat(displays(expand(system, "bat"))).containsExactly("Batuk");
    }

    @Test
    void joinsTheGuidesFragmentAndRefusesNoRecordForItsCode() throws IOException {
        String condition = """
                {"resourceType":"Condition","code":{"coding":[{"system":"%s","code":"A99.9","display":"tidak dikenal"}]}}""".formatted(ICD_10);
        String before = TestServer.post("/Condition/$validate", condition).body();

        try {
            assertThat(run(
                            "import-terminology",
                            write("code,display,display_id\nA90,Dengue fever [classical dengue],Demam dengue uji\n")
                                    .toString(),
                            "--system",
                            "icd-10"))
                    .isZero();

            assertThat(
                            displays(
                                    "/ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/diagnosis&filter=demam%20dengue%20uji"))
                    .containsExactly("Dengue fever [classical dengue]");
            assertThat(displays("/ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/diagnosis&filter=cholera"))
                    .as("a code of the fragment that the file lacks")
                    .isNotEmpty();
            assertThat(TestServer.get("/CodeSystem/$lookup?system=" + encoded(ICD_10) + "&code=A00.9")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(TestServer.post("/Condition/$validate", condition).body())
                    .isEqualTo(before)
                    .doesNotContain("A99.9");
        } finally {
            new JdbcTemplate(TestServer.bean(DataSource.class))
                    .update("delete from siklus.code_system_edition where system = ?", ICD_10);
        }
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", TestServer.database().toString()));
        return siklus.execute(all.toArray(new String[0]));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("kode-" + System.nanoTime() + ".csv"), text);
    }

    private static void cutEveryFileShort() throws IOException {
        Path database = TestServer.database().toAbsolutePath().normalize();
        Path index = database.resolveSibling("index").resolve(database.getFileName());
        Path build = index.resolve(Files.readString(index.resolve("current")));
        try (Stream<Path> files = Files.walk(build)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                // Beside the index: Lucene removes what it does not know. Whoever has the old file open keeps it.
                Path cut = Files.write(
                        index.resolveSibling("cut-" + index.getFileName()), Arrays.copyOf(bytes, bytes.length / 2));
                Files.move(cut, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String expand(String system, String filter) {
        return "/ValueSet/$expand?url=" + encoded(system + "?fhir_vs") + "&filter=" + encoded(filter);
    }

    private static List<String> displays(String path) throws IOException {
        return StreamSupport.stream(
                        json(TestServer.get(path))
                                .path("expansion")
                                .path("contains")
                                .spliterator(),
                        false)
                .map(concept -> concept.path("display").textValue())
                .toList();
    }

    private static List<String> codes(JsonNode valueSet) {
        return StreamSupport.stream(valueSet.path("expansion").path("contains").spliterator(), false)
                .map(concept -> concept.path("code").textValue())
                .toList();
    }

    private static boolean result(String system, String code) throws IOException {
        JsonNode parameters =
                json(TestServer.get("/CodeSystem/$validate-code?url=" + encoded(system) + "&code=" + encoded(code)));
        return StreamSupport.stream(parameters.path("parameter").spliterator(), false)
                .anyMatch(parameter -> "result".equals(parameter.path("name").textValue())
                        && parameter.path("valueBoolean").asBoolean());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
