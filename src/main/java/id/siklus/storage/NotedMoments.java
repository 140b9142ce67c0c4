package id.siklus.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of {@code siklus.moment}. */
final class NotedMoments implements ChangeLog {

    private static final int NANOS_OF_A_MILLISECOND = 1_000_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate ownTransaction;
    private final Duration kept;

    /** @param ownTransaction one that does not join the caller's: its end gives the next moment leave to be noted */
    NotedMoments(JdbcTemplate jdbc, TransactionTemplate ownTransaction, Duration kept) {
        this.jdbc = jdbc;
        this.ownTransaction = ownTransaction;
        this.kept = kept;
    }

    @Override
    public Moment now() {
        Moment noted = ownTransaction.execute(status ->
                jdbc.queryForObject("select noted_at, seen::text from siklus.note_moment()", NotedMoments::moment));
        if (noted == null) {
            throw new IllegalStateException("The database noted no moment");
        }
        return noted;
    }

    @Override
    public Optional<Moment> at(Instant time) {
        return time.getNano() % NANOS_OF_A_MILLISECOND == 0 ? find("m.time = ?", time) : Optional.empty();
    }

    @Override
    public Optional<Moment> notAfter(Instant time) {
        return find("m.time <= ?", time);
    }

    private Optional<Moment> find(String condition, Instant time) {
        return jdbc
                .query("""
                        select m.time, m.snapshot::text from siklus.moment m
                        where %s and m.time > now() - make_interval(secs => ?) and m.database_id = siklus.database_id()
                        order by m.time desc limit 1""".formatted(condition), NotedMoments::moment, time.atOffset(ZoneOffset.UTC), kept.toSeconds())
                .stream()
                .findFirst();
    }

    private static Moment moment(ResultSet row, int number) throws SQLException {
        return new Moment(row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2));
    }
}
