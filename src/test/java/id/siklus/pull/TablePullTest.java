package id.siklus.pull;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.push.RetryPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code siklus export --format parquet}: tables that other programs open as they lie there. */
class TablePullTest {

    private static final int PEOPLE = 5;

    @TempDir
    Path folder;

    @Test
    void keepsTablesThatOtherProgramsOpenAndThenWhatHasChanged() throws Exception {
        // given
        TestFacility facility = new TestFacility();
        facility.registers(0, PEOPLE);
        PullSettings auto = settings(facility);

        // when
        PullResult full = pull(auto);
        facility.renames(2);
        PullResult increment = pull(auto);

        // then
        Path table = full.folder().resolve("Patient-1.parquet");
        assertThat(full.resources()).isEqualTo(PEOPLE);
        assertThat(keys(table)).isEqualTo(people(facility, 0, 1, 2, 3, 4));
        assertThat(keys(increment.folder().resolve("Patient-1.parquet"))).contains("Patient/" + facility.person(2));
        assertThat(Disk.list(full.folder()))
                .extracting(file -> file.getFileName().toString())
                .contains("Patient-1.parquet", "manifest.json")
                .noneMatch(name -> name.endsWith(".part") || name.endsWith(".draft") || name.endsWith(".etag"));
        assertThat(LocalManifest.read(full.folder()).output()).singleElement().satisfies(file -> {
            assertThat(file.count()).isEqualTo(PEOPLE);
            assertThat(file.bytes()).isEqualTo(Files.size(table));
            assertThat(file.sha256()).isEqualTo(Content.of(table).sha256());
        });
    }

    @Test
    void knowsATableThatWasCut() throws IOException {
        byte[] whole = "PAR1 columns and rows PAR1".getBytes(StandardCharsets.US_ASCII);
        Path file = folder.resolve("table");

        assertThat(TableFile.isWhole(Files.write(file, whole))).isTrue();
        assertThat(TableFile.isWhole(Files.write(file, Arrays.copyOf(whole, whole.length - 1))))
                .isFalse();
        assertThat(TableFile.isWhole(Files.write(file, Arrays.copyOfRange(whole, 1, whole.length))))
                .isFalse();
        assertThat(TableFile.isWhole(Files.write(file, "PAR1".getBytes(StandardCharsets.US_ASCII))))
                .isFalse();
        assertThat(TableFile.isWhole(Files.write(file, new byte[0]))).isFalse();
    }

    @Test
    void unpacksATableOverWhatAnEarlierRunHasLeft() throws IOException {
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write("PAR1 rows PAR1".getBytes(StandardCharsets.US_ASCII));
        }
        Path part = Files.write(folder.resolve("t.part"), gzip.toByteArray());
        Files.write(folder.resolve("t.parquet.draft"), new byte[100]);

        TableFile.unpack(part, folder.resolve("t.parquet"));

        assertThat(Disk.list(folder)).containsExactly(folder.resolve("t.parquet"));
        assertThat(folder.resolve("t.parquet")).hasContent("PAR1 rows PAR1");
    }

    private PullSettings settings(TestFacility facility) {
        String base = TestServer.fhir();
        return new PullSettings(
                new Order(base, Level.SYSTEM, "", List.of("Patient"), List.of(), Format.PARQUET),
                folder.resolve("out"),
                PullSettings.AUTO,
                2,
                RetryPolicy.USUAL,
                Duration.ofSeconds(20),
                Locale.forLanguageTag("id"),
                facility.credentials(base));
    }

    private static PullResult pull(PullSettings settings) throws IOException, InterruptedException {
        return new ExportPuller(settings, new Told()).pull();
    }

    private static List<String> people(TestFacility facility, int... persons) {
        return Arrays.stream(persons)
                .mapToObj(person -> "Patient/" + facility.person(person))
                .sorted()
                .toList();
    }

    private static List<String> keys(Path table) throws Exception {
        List<String> keys = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = duck.createStatement()
                        .executeQuery("select patient_key from read_parquet('" + table + "') order by 1")) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }
}
