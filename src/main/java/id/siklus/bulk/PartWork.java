package id.siklus.bulk;

import com.zaxxer.hikari.HikariDataSource;
import id.siklus.server.ReadableRows;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Does one part, from its claim to the row that says that it is finished. */
final class PartWork {

    private final HikariDataSource database;
    private final PartTable parts;
    private final Picks picks;
    private final ReadableRows readable;
    private final FileStore store;
    private final ExportProperties properties;
    private final ExportMeters meters;
    private final Turns turns;
    private final Clock clock;
    private final Compartment compartment = new Compartment();

    PartWork(
            HikariDataSource database,
            PartTable parts,
            Picks picks,
            ReadableRows readable,
            FileStore store,
            ExportProperties properties,
            ExportMeters meters,
            Turns turns,
            Clock clock) {
        this.database = database;
        this.parts = parts;
        this.picks = picks;
        this.readable = readable;
        this.store = store;
        this.properties = properties;
        this.meters = meters;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * @param progress told now and then how many rows are written
     * @throws ClaimEndedException when the part is not ours any more
     * @throws DiskFullException when there is no space for more
     */
    void run(PartClaim claim, LongConsumer progress) throws SQLException, IOException {
        PartFiles.requireSpace(store, properties);
        Scope scope = new Scope(claim.job(), readable, compartment);
        Changes changes = new Changes(claim.job(), ZoneId.systemDefault());
        switch (claim.part().kind()) {
            case PLAN -> plan(claim, scope, changes);
            case ROWS -> read(claim, rows(claim, scope, changes), progress);
            case BLOCKS -> read(claim, blocks(claim, scope, changes), progress);
            case DELETED -> deleted(claim, scope, changes, progress);
        }
    }

    private void plan(PartClaim claim, Scope scope, Changes changes) {
        picks.note(claim.job());
        boolean withDeleted = claim.job().request().since() != null;
        Plan plan = new Plan(new JdbcTemplate(database), properties.rowsOfPart());
        List<ExportPart> further = claim.job().request().organizeOutputBy() == null
                ? plan.parts(scope, changes, withDeleted)
                : plan.blocks(scope, changes, new PatientBlocks(scope, compartment), withDeleted);
        parts.finish(claim, List.of(), further, properties.keep());
    }

    private RowReader rows(PartClaim claim, Scope scope, Changes changes) {
        ExportPart part = claim.part();
        return new RowReader(
                database,
                claim,
                turns.of(claim),
                scope.condition(part.types()) + " and " + changes.rows(part.firstKey(), part.lastKey()));
    }

    private BlockReader blocks(PartClaim claim, Scope scope, Changes changes) {
        return new BlockReader(
                database,
                claim,
                turns.of(claim),
                new PatientBlocks(scope, compartment),
                scope.condition(claim.part().types()) + " and " + changes.rows(0, Long.MAX_VALUE));
    }

    private void read(PartClaim claim, PartReader reader, LongConsumer progress) throws SQLException, IOException {
        try {
            copy(claim, reader, List.of(), progress);
        } catch (SQLException e) {
            if (!Damage.isBehind(e)) {
                throw e;
            }
            List<Long> damaged = reader.damaged();
            if (damaged.isEmpty()) {
                throw e;
            }
            copy(claim, reader, damaged, progress);
        }
    }

    /** What was written before a failure is thrown away: the files of a part are of one pass. */
    private void copy(PartClaim claim, PartReader reader, List<Long> damaged, LongConsumer progress)
            throws SQLException, IOException {
        try (PartFiles files = new PartFiles(store, claim, properties, clock)) {
            reader.copy(lines(claim, files), damaged, progress);
            finish(claim, files);
        }
    }

    private void deleted(PartClaim claim, Scope scope, Changes changes, LongConsumer progress)
            throws SQLException, IOException {
        try (PartFiles files = new PartFiles(store, claim, properties, clock)) {
            new DeletedReader(database, claim, turns.of(claim))
                    .copy(scope.readableOnly(claim.part().types()), changes.deleted(), lines(claim, files), progress);
            finish(claim, files);
        }
    }

    private void finish(PartClaim claim, PartFiles files) throws IOException {
        claim.check();
        List<ExportFile> kept = files.keep();
        parts.finish(claim, kept, List.of(), properties.keep());
        meters.written(kept);
    }

    private static ExportLines lines(PartClaim claim, PartFiles files) {
        return new ExportLines(
                new VersionText(ZoneId.systemDefault()),
                new KeptElements(claim.job().request().elements()),
                files,
                claim.part().kind() == ExportPart.Kind.BLOCKS
                        ? new BlockFile(files)
                        : row -> files.of(ExportFile.Purpose.OUTPUT, row.type));
    }
}
