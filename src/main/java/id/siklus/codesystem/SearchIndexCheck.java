package id.siklus.codesystem;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;

/** The index looked at and made anew by a command, beside a running server or without one. */
public final class SearchIndexCheck {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ConceptTable table;
    private final IndexBuilder builder;
    private final IndexSettings settings;

    /** @param environment where {@code siklus.search.*} and {@code siklus.database.*} are read */
    public SearchIndexCheck(DataSource dataSource, Environment environment) {
        this.settings = IndexSettings.of(environment);
        this.table = new ConceptTable(dataSource);
        this.builder = new IndexBuilder(settings, table);
    }

    /**
     * What was found of one code system.
     *
     * @param stored concepts in PostgreSQL, counted
     * @param indexed concepts in the index, counted; 0 when it cannot be read
     * @param storedChecksum of the rows, computed anew
     * @param indexedChecksum empty when the index cannot be read
     * @param intact whether the rows are what was imported
     */
    public record Compared(
            String system,
            String version,
            long stored,
            long indexed,
            String storedChecksum,
            String indexedChecksum,
            boolean intact) {

        public boolean agrees() {
            return intact && stored == indexed && storedChecksum.equals(indexedChecksum);
        }
    }

    /** @param finding good, missing, damaged or outdated */
    public record Result(String finding, String where, List<Compared> systems) {

        public boolean agrees() {
            return systems.stream().allMatch(Compared::agrees);
        }
    }

    /**
     * Makes the index anew, after whoever is making it now.
     *
     * @return false when somebody else has been at it for too long
     * @throws SQLException when the database is away
     * @throws IOException when the folder cannot be written
     */
    public boolean rebuild() throws SQLException, IOException {
        return whenItIsOurTurn(() -> false);
    }

    /** @return as {@link #rebuild()}; does nothing when the index is right, or is made right by somebody else meanwhile */
    public boolean repair() throws SQLException, IOException {
        return whenItIsOurTurn(this::isGood);
    }

    private boolean whenItIsOurTurn(BooleanSupplier enough) throws SQLException, IOException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!enough.getAsBoolean()) {
            List<Edition> editions = table.editions();
            if (editions.isEmpty() || builder.build(editions).isPresent()) {
                return true;
            }
            if (System.nanoTime() - end > 0) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    /** @return whether the current index holds what PostgreSQL says it holds */
    private boolean isGood() {
        List<Edition> editions = table.editions();
        if (editions.isEmpty()) {
            return true;
        }
        IndexBuilder.Looked looked = builder.look(editions);
        looked.index().ifPresent(ConceptIndex::close);
        return looked.finding() == IndexBuilder.Finding.GOOD;
    }

    /** Counts and sums up both sides. */
    public Result compare() throws SQLException {
        List<Edition> editions = table.editions();
        if (editions.isEmpty()) {
            return new Result("EMPTY", where(), List.of());
        }
        IndexBuilder.Looked looked = builder.look(editions);
        try (ConceptIndex index = looked.index().orElse(null)) {
            List<Compared> systems = new ArrayList<>();
            for (Edition edition : editions) {
                Checksum stored = new Checksum();
                table.each(edition.id(), concept -> stored.add(Checksum.ofRow(concept)));
                Optional<Checksum> indexed =
                        index == null ? Optional.empty() : Optional.of(index.checksum(edition.id()));
                systems.add(new Compared(
                        edition.system(),
                        edition.version(),
                        stored.rows(),
                        indexed.map(Checksum::rows).orElse(0L),
                        stored.hex(),
                        indexed.map(Checksum::hex).orElse(""),
                        stored.hex().equals(edition.checksum())));
            }
            return new Result(looked.finding().name(), where(), List.copyOf(systems));
        }
    }

    private String where() {
        return settings.local()
                ? settings.folder().toString()
                : String.join(", ", settings.elasticsearch().uris());
    }
}
