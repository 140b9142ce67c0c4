package id.siklus.codesystem;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.core.env.Environment;

/** The index looked at and made anew by a command, beside a running server or without one. */
public final class SearchIndexCheck {

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
     * @return false while somebody else is building
     * @throws SQLException when the database is away
     * @throws IOException when the folder cannot be written
     */
    public boolean rebuild() throws SQLException, IOException {
        List<Edition> editions = table.editions();
        return editions.isEmpty() || builder.build(editions).isPresent();
    }

    /** @return whether the current index holds what PostgreSQL says it holds */
    public boolean isGood() {
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
