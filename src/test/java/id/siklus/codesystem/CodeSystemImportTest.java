package id.siklus.codesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.siklus.TestServer;
import id.siklus.terminology.LargeSystem.Concept;
import id.siklus.terminology.LargeSystem.Wanted;
import id.siklus.terminology.TypedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeSystemImportTest {

    private static final Wanted EVERYTHING = new Wanted(TypedText.of(""), null, Set.of(), false);

    @TempDir
    private Path folder;

    private final ConceptTable table = new ConceptTable(TestServer.bean(DataSource.class));

    @Test
    void storesWhatTheFileSays() throws Exception {
        String system = "https://uji.siklus.id/kode/simpan";

        ImportReport report = load(system, "code,display,display_id\nA,Fever,Demam\nB,Cough,Batuk\n", false);

        assertThat(report.outcome()).isEqualTo(ImportReport.Outcome.STORED);
        Edition edition = table.edition(system).orElseThrow();
        assertThat(edition.version()).isEqualTo("1");
        assertThat(edition.concepts()).isEqualTo(2);
        Concept fever = table.concepts(edition.id(), List.of("A")).get("A").concept();
        assertThat(fever.display()).isEqualTo("Fever");
        assertThat(fever.designations().get(0).value()).isEqualTo("Demam");
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() throws Exception {
        String system = "https://uji.siklus.id/kode/dua-kali";
        load(system, "code,display\nA,Demam\nB,Batuk\n", false);
        Edition first = table.edition(system).orElseThrow();

        ImportReport again = load(system, "code;display\nB;Batuk\nA;Demam\n", false);

        assertThat(again.outcome()).isEqualTo(ImportReport.Outcome.UNCHANGED);
        assertThat(table.edition(system)).hasValue(first);
    }

    @Test
    void takesTheNextEditionAsAWhole() throws Exception {
        String system = "https://uji.siklus.id/kode/berikut";
        load(system, "code,display\nA,Demam\nB,Batuk\n", false);
        Edition first = table.edition(system).orElseThrow();

        load(system, "code,display\nB,Batuk kering\nC,Pilek\n", false);

        Edition second = table.edition(system).orElseThrow();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(table.search(second.id(), EVERYTHING, 0, 10).page())
                .extracting(hit -> hit.concept().code() + " " + hit.concept().display())
                .containsExactly("B Batuk kering", "C Pilek");
        assertThat(table.search(first.id(), EVERYTHING, 0, 10).total())
                .as("a request that began with the first edition ends with it")
                .isEqualTo(2);
    }

    @Test
    void storesNothingOfAFileWithWrongLines() throws Exception {
        String system = "https://uji.siklus.id/kode/salah";
        String file = "code,display,parent\nA,Demam,\nB,,\nA,Panas,\nC,Batuk,Z\nD,Pilek,C\nE,Flu,A\n";

        ImportReport refused = load(system, file, false);

        assertThat(refused.outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        assertThat(refused.wrong())
                .extracting(line -> line.number() + " " + line.reason())
                .containsExactly("3 NAME", "4 REPEATED", "5 PARENT", "6 PARENT");
        assertThat(table.edition(system)).isEmpty();

        ImportReport skipped = load(system, file, true);

        assertThat(skipped.outcome()).isEqualTo(ImportReport.Outcome.STORED);
        assertThat(skipped.concepts()).isEqualTo(2);
        assertThat(table.withDescendants(table.edition(system).orElseThrow().id(), "A"))
                .containsExactlyInAnyOrder("A", "E");
    }

    @Test
    void leavesTheOldEditionWhenTheNewFileIsWrong() throws Exception {
        String system = "https://uji.siklus.id/kode/tetap";
        load(system, "code,display\nA,Demam\n", false);
        Edition before = table.edition(system).orElseThrow();

        assertThat(load(system, "code,display\nB,\n", false).outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        assertThat(load(system, "code,display\n", true).outcome()).isEqualTo(ImportReport.Outcome.REFUSED);
        assertThat(table.edition(system)).hasValue(before);
    }

    @Test
    void findsTheParentsOfIcd10InTheCodesThemselves() throws Exception {
        Path file = Files.writeString(folder.resolve("icd.csv"), "code,display\nZ98.81,a\nZ98,b\nZ988,c\nZ99.9,d\n");

        try (var connection = TestServer.bean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            try (IncomingCodes incoming = new IncomingCodes(connection, CodeForm.of("icd-10"))) {
                CodeFile.of(file, CodeColumns.GUESSED).read(incoming);
                incoming.complete();
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery(
                                "select string_agg(code || '<' || coalesce(parent, ''), ' ' order by code) from incoming")) {
                    rows.next();
                    assertThat(rows.getString(1)).isEqualTo("Z98< Z98.8<Z98 Z98.81<Z98.8 Z99.9<");
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    @Test
    void refusesAFileOfAnotherSystem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load(
                        "https://uji.siklus.id/kode/lain",
                        "{\"resourceType\":\"CodeSystem\",\"url\":\"https://uji.siklus.id/kode/ini\"}",
                        false))
                .withMessageContaining("kode/ini");
    }

    @Test
    void showsNobodyHalfAnEdition() throws Exception {
        String system = "https://uji.siklus.id/kode/serentak";
        DataSource database = TestServer.bean(DataSource.class);
        Path odd = GeneratedCodes.file(folder.resolve("ganjil.csv"), 601);
        Path even = GeneratedCodes.file(folder.resolve("genap.csv"), 900);
        new CodeSystemImport(database).load(odd, CodeColumns.GUESSED, system, "1", false);
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch reading = new CountDownLatch(1);
        ExecutorService reader = Executors.newSingleThreadExecutor();

        Future<Integer> reads = reader.submit(() -> {
            int count = 0;
            while (!done.get()) {
                Edition edition = table.edition(system).orElseThrow();
                long total = table.search(edition.id(), EVERYTHING, 0, 1).total();
                assertThat(total).isEqualTo(edition.concepts()).isIn(601L, 900L);
                count++;
                reading.countDown();
            }
            return count;
        });
        assertThat(reading.await(30, TimeUnit.SECONDS)).isTrue();
        for (int turn = 0; turn < 6; turn++) {
            new CodeSystemImport(database).load(turn % 2 == 0 ? even : odd, CodeColumns.GUESSED, system, "1", false);
        }
        done.set(true);

        assertThat(reads.get(30, TimeUnit.SECONDS)).isPositive();
        reader.shutdown();
    }

    private ImportReport load(String system, String text, boolean skipWrongLines) throws IOException, SQLException {
        Path file = Files.writeString(folder.resolve("kode"), text);
        return new CodeSystemImport(TestServer.bean(DataSource.class))
                .load(file, CodeColumns.GUESSED, system, "1", skipWrongLines);
    }
}
