package id.siklus.codesystem;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.terminology.LargeSystem.Hit;
import id.siklus.terminology.LargeSystem.Hits;
import id.siklus.terminology.LargeSystem.Wanted;
import id.siklus.terminology.TypedText;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of answers when the index is not what it should be: PostgreSQL gives the same ones until it is right again. */
class ServedIndexTest {

    private static final String SYSTEM = "https://uji.siklus.id/kode/indeks";
    private static final int CODES = 2_200;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final ConceptTable TABLE = new ConceptTable(TestServer.bean(DataSource.class));

    @TempDir
    private static Path files;

    @TempDir
    private Path folder;

    private ServedIndex served;

    @BeforeEach
    void start() {
        served = open();
    }

    @BeforeAll
    static void load() throws Exception {
        new CodeSystemImport(TestServer.bean(DataSource.class))
                .load(GeneratedCodes.file(files.resolve("kode.csv"), CODES), CodeColumns.GUESSED, SYSTEM, "1", false);
    }

    @AfterEach
    void close() throws InterruptedException {
        served.close();
    }

    @Test
    void answersAsPostgresqlDoes() throws Exception {
        awaitIndex();
        Random random = new Random(7);
        List<String> words = List.of(
                "dem",
                "demam",
                "fever",
                "paru",
                "nyeri kep",
                "A0",
                "a01.3",
                "kr",
                "dengue b",
                "luka bakar t",
                "x",
                "tulang patah",
                "B12.4");
        ImportedSystem byIndex = system();

        for (int i = 0; i < 60; i++) {
            String typed = words.get(random.nextInt(words.size()));
            Set<String> only =
                    random.nextInt(3) == 0 ? TABLE.withDescendants(edition().id(), "A0" + random.nextInt(9)) : null;
            Set<String> except = random.nextInt(3) == 0 ? Set.of("A00.1", "B12.4", "A01") : Set.of();
            Wanted wanted = new Wanted(TypedText.of(typed), only, except, random.nextBoolean());
            int offset = random.nextInt(4) * 7;

            Hits indexed = byIndex.search(wanted, offset, 20);
            Hits stored = TABLE.search(edition().id(), wanted, offset, 20);

            assertThat(indexed).as("%s from %d", wanted, offset).isEqualTo(stored);
        }
        assertThat(served.answersFor(edition().id())).isTrue();
    }

    @Test
    void ordersByRelevanceAndPages() throws Exception {
        awaitIndex();
        Wanted wanted = wanted("demam");

        Hits all = system().search(wanted, 0, CODES);
        Hits page = system().search(wanted, 5, 5);

        assertThat(all.page())
                .hasSize((int) all.total())
                .isSortedAccordingTo(Comparator.comparingInt(Hit::rank)
                        .thenComparing(hit -> hit.concept().code()));
        assertThat(page.page()).isEqualTo(all.page().subList(5, 10));
        assertThat(page.total()).isEqualTo(all.total());
    }

    @Test
    void makesADeletedIndexAnew() throws Exception {
        awaitIndex();
        String build = current();
        served.close();
        delete(folder.resolve(build));

        served = open();

        assertRightAtOnceAndIndexedSoon();
        assertThat(current()).isNotEqualTo(build);
    }

    @Test
    void noticesASegmentCutShort() throws Exception {
        awaitIndex();
        String build = current();
        served.close();
        Path largest = largestFile(folder.resolve(build));
        try (FileChannel file = FileChannel.open(largest, StandardOpenOption.WRITE)) {
            file.truncate(Files.size(largest) * 2 / 3);
        }

        served = open();

        assertRightAtOnceAndIndexedSoon();
        assertThat(current()).isNotEqualTo(build);
        assertThat(folder.resolve(build)).doesNotExist();
    }

    @Test
    void noticesOneWrongByte() throws Exception {
        awaitIndex();
        String build = current();
        served.close();
        Path largest = largestFile(folder.resolve(build));
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(largest, bytes);

        served = open();

        assertRightAtOnceAndIndexedSoon();
        assertThat(current()).isNotEqualTo(build);
    }

    @Test
    void noticesAnIndexOfAnOlderEdition() throws Exception {
        awaitIndex();
        String build = current();
        served.close();
        String other = "https://uji.siklus.id/kode/indeks-lain-" + System.nanoTime();
        new CodeSystemImport(TestServer.bean(DataSource.class))
                .load(
                        Files.writeString(files.resolve("lain.csv"), "code,display\nA,Demam lain\n"),
                        CodeColumns.GUESSED,
                        other,
                        "1",
                        false);

        served = open();
        ImportedSystem late = new ImportedSystem(TABLE.edition(other).orElseThrow(), TABLE, served);

        assertRightAtOnceAndIndexedSoon();
        assertThat(late.search(wanted("demam l"), 0, 5).total()).isEqualTo(1);
        assertThat(current()).isNotEqualTo(build);
        assertThat(served.answersFor(TABLE.edition(other).orElseThrow().id())).isTrue();
    }

    @Test
    void takesTheIndexThatACommandHasMade() throws Exception {
        awaitIndex();
        String build = current();

        Optional<String> made = builder().build(TABLE.editions());

        assertThat(made).isPresent().get().isNotEqualTo(build);
        for (int i = 0; i < 20; i++) {
            assertThat(system().search(wanted("demam"), 0, 5))
                    .isEqualTo(TABLE.search(edition().id(), wanted("demam"), 0, 5));
            Thread.sleep(50);
        }
        assertThat(served.answersFor(edition().id())).isTrue();
        assertThat(current()).isEqualTo(made.get());
    }

    @Test
    void answersFromPostgresqlWhileTheClusterIsAway() throws Exception {
        IndexSettings settings = new IndexSettings(
                folder, new SearchProperties.Elasticsearch(List.of("http://127.0.0.1:1"), "", "", ""));
        try (ServedIndex away = new ServedIndex(TABLE, new IndexBuilder(settings, TABLE))) {
            ImportedSystem system = new ImportedSystem(edition(), TABLE, away);

            for (int i = 0; i < 3; i++) {
                assertThat(system.search(wanted("demam"), 0, 5))
                        .isEqualTo(TABLE.search(edition().id(), wanted("demam"), 0, 5));
                Thread.sleep(200);
            }
            assertThat(away.answersFor(edition().id())).isFalse();
        }
    }

    private void assertRightAtOnceAndIndexedSoon() throws InterruptedException {
        Hits right = TABLE.search(edition().id(), wanted("demam p"), 0, 10);
        assertThat(right.total()).isPositive();
        assertThat(served.answersFor(edition().id())).isFalse();
        assertThat(system().search(wanted("demam p"), 0, 10)).isEqualTo(right);
        awaitIndex();
        assertThat(system().search(wanted("demam p"), 0, 10)).isEqualTo(right);
        assertThat(served.answersFor(edition().id())).isTrue();
    }

    private void awaitIndex() throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!served.answersFor(edition().id())) {
            assertThat(System.nanoTime()).as("the index is made in time").isLessThan(end);
            served.refresh();
            Thread.sleep(20);
        }
    }

    private static Edition edition() {
        return TABLE.edition(SYSTEM).orElseThrow();
    }

    private ImportedSystem system() {
        return new ImportedSystem(edition(), TABLE, served);
    }

    private static Wanted wanted(String typed) {
        return new Wanted(TypedText.of(typed), null, Set.of(), false);
    }

    private ServedIndex open() {
        return new ServedIndex(TABLE, builder());
    }

    private IndexBuilder builder() {
        return new IndexBuilder(
                new IndexSettings(folder, new SearchProperties.Elasticsearch(List.of(), "", "", "")), TABLE);
    }

    private String current() {
        return new IndexFolder(folder).current().orElseThrow();
    }

    private static Path largestFile(Path build) throws IOException {
        try (Stream<Path> all = Files.walk(build)) {
            return all.filter(Files::isRegularFile)
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static void delete(Path build) throws IOException {
        try (Stream<Path> all = Files.walk(build)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
