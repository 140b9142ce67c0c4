package id.siklus.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.siklus.bulk.ExportFile.Purpose;
import id.siklus.bulk.ExportStatus.State;
import id.siklus.server.Caller;
import id.siklus.storage.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL of {@code siklus.export_job} and {@code siklus.export_file}. */
final class JobTable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcTemplate jdbc;

    JobTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the job and the part that plans it, in one statement.
     *
     * @return whether it fits into what the client, and all clients, may have unfinished
     */
    boolean add(ExportJob job, String url, List<String> warnings, ExportProperties limits) {
        return jdbc.update("""
                        with open as (select client from siklus.export_job where state in ('WAITING', 'RUNNING')),
                        job as (
                            insert into siklus.export_job (id, client, caller, request, url, state, moment_time, moment_snapshot,
                                since_time, since_snapshot, warnings)
                            select ?, ?, ?::jsonb, ?::jsonb, ?, 'WAITING', ?, ?, ?, ?, ?
                            where (select count(*) from open where client = ?) < ? and (select count(*) from open) < ?
                            returning id)
                        insert into siklus.export_part (job, number, kind, types, first_key, last_key, rows, state)
                        select id, 0, 'PLAN', '{}', 0, 0, 0, 'WAITING' from job""", statement -> {
                    int i = 0;
                    statement.setObject(++i, job.id());
                    statement.setString(++i, job.caller().clientId());
                    statement.setString(++i, json(job.caller()));
                    statement.setString(++i, json(job.request()));
                    statement.setString(++i, url);
                    statement.setTimestamp(++i, Timestamp.from(job.moment().time()));
                    statement.setString(++i, job.moment().snapshot());
                    Moment since = job.since();
                    statement.setTimestamp(++i, since == null ? null : Timestamp.from(since.time()));
                    statement.setString(++i, since == null ? null : since.snapshot());
                    statement.setArray(++i, statement.getConnection().createArrayOf("text", warnings.toArray()));
                    statement.setString(++i, job.caller().clientId());
                    statement.setInt(++i, limits.jobsOfClient());
                    statement.setInt(++i, limits.jobs());
                })
                == 1;
    }

    Optional<ExportStatus> status(UUID job, String client) {
        return jdbc.query("""
                        select j.*, p.parts, p.done, case when p.rows = 0 then 0 else p.progress * 100 / p.rows end as percent
                        from siklus.export_job j, lateral (
                            select count(*) filter (where number > 0) as parts, count(*) filter (where number > 0 and state = 'DONE') as done,
                                sum(rows) as rows, sum(case when state = 'DONE' then rows else least(rows, progress) end) as progress
                            from siklus.export_part where job = j.id) p
                        where j.id = ? and j.client = ? and j.state <> 'CANCELLED' and (j.expires_at is null or j.expires_at > now())""", (row, number) -> status(row), job, client).stream()
                .findFirst();
    }

    private ExportStatus status(ResultSet row) throws SQLException {
        UUID job = row.getObject("id", UUID.class);
        State state = State.valueOf(row.getString("state"));
        ExportRequest request = withWarnings(row);
        boolean shown = state == State.DONE || state == State.RUNNING && request.partialManifests();
        return new ExportStatus(
                job,
                state,
                request,
                row.getString("url"),
                row.getTimestamp("moment_time").toInstant(),
                state == State.DONE ? 100 : (int) Math.min(99, row.getLong("percent")),
                doing(state, row.getInt("done"), row.getInt("parts")),
                instant(row, "expires_at"),
                shown ? files(job) : List.of(),
                row.getString("failure"));
    }

    private static String doing(State state, int done, int parts) {
        return switch (state) {
            case WAITING -> "menunggu giliran / waiting";
            case RUNNING ->
                parts == 0
                        ? "mencari isinya / finding what it holds"
                        : "bagian selesai / parts finished: " + done + " / " + parts;
            case DONE -> "selesai / finished";
            case FAILED -> "gagal / failed";
        };
    }

    /** What the engine has to say about the answer stands beside what the door had to say about the question. */
    private static ExportRequest withWarnings(ResultSet row) throws SQLException {
        ExportRequest asked = read(row.getString("request"), ExportRequest.class);
        List<String> warnings = new ArrayList<>(asked.ignored());
        warnings.addAll(List.of((String[]) row.getArray("warnings").getArray()));
        return new ExportRequest(
                asked.level(),
                asked.id(),
                asked.types(),
                asked.since(),
                asked.until(),
                asked.typeFilters(),
                asked.elements(),
                asked.patients(),
                asked.associated(),
                asked.organizeOutputBy(),
                asked.partialManifests(),
                asked.format(),
                warnings);
    }

    private List<ExportFile> files(UUID job) {
        return jdbc.query(
                "select * from siklus.export_file where job = ? order by seq", (row, number) -> file(row), job);
    }

    Optional<ExportFile> file(UUID job, String name, String client) {
        return jdbc.query("""
                        select f.* from siklus.export_file f join siklus.export_job j on j.id = f.job
                        where f.job = ? and f.name = ? and j.client = ? and (j.expires_at is null or j.expires_at > now())
                          and (j.state = 'DONE' or j.state = 'RUNNING' and (j.request ->> 'partialManifests')::boolean)""", (row, number) -> file(row), job, name, client).stream()
                .findFirst();
    }

    /** @return whether there was one to be seen */
    boolean cancel(UUID job, String client) {
        return jdbc.update(
                        "update siklus.export_job set state = 'CANCELLED', finished_at = now() where id = ? and client = ? and state <> 'CANCELLED'",
                        job,
                        client)
                == 1;
    }

    void fail(UUID job, String why, Duration keep) {
        jdbc.update("""
                update siklus.export_job set state = 'FAILED', failure = ?, finished_at = now(), expires_at = now() + ? * interval '1 second'
                where id = ? and state in ('WAITING', 'RUNNING')""", why, keep.toSeconds(), job);
    }

    /** Ends jobs that nobody has finished for so long that their state may not be told any more. */
    int failOlderThan(Duration longest, String why, Duration keep) {
        return jdbc.update("""
                update siklus.export_job set state = 'FAILED', failure = ?, finished_at = now(), expires_at = now() + ? * interval '1 second'
                where state in ('WAITING', 'RUNNING') and created_at < now() - ? * interval '1 second'""", why, keep.toSeconds(), longest.toSeconds());
    }

    /** @return jobs whose files nobody may have any more, and on which nobody works */
    List<UUID> over(Duration silence) {
        return jdbc.queryForList("""
                select j.id from siklus.export_job j where (j.state = 'CANCELLED' or j.expires_at < now()) and not exists (
                    select 1 from siklus.export_part p
                    where p.job = j.id and p.state = 'RUNNING' and p.heartbeat_at > now() - ? * interval '1 second')""", UUID.class, silence.toSeconds());
    }

    /** @return those of them that this database knows, in whatever state */
    Set<UUID> known(Collection<UUID> jobs) {
        return Set.copyOf(jdbc.query(
                "select id from siklus.export_job where id = any (?)",
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", jobs.toArray())),
                (row, number) -> row.getObject(1, UUID.class)));
    }

    /** @return how many jobs are in which state */
    Map<State, Long> counted() {
        Map<State, Long> counted = new EnumMap<>(State.class);
        jdbc.query("select state, count(*) from siklus.export_job where state <> 'CANCELLED' group by state", row -> {
            counted.put(State.valueOf(row.getString(1)), row.getLong(2));
        });
        return counted;
    }

    void forget(UUID job) {
        jdbc.update("delete from siklus.export_job where id = ?", job);
    }

    static ExportJob job(ResultSet row, String id) throws SQLException {
        String since = row.getString("since_snapshot");
        return new ExportJob(
                row.getObject(id, UUID.class),
                read(row.getString("caller"), Caller.class),
                read(row.getString("request"), ExportRequest.class),
                new Moment(row.getTimestamp("moment_time").toInstant(), row.getString("moment_snapshot")),
                since == null ? null : new Moment(row.getTimestamp("since_time").toInstant(), since));
    }

    private static ExportFile file(ResultSet row) throws SQLException {
        return new ExportFile(
                row.getString("name"),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("type"),
                row.getLong("count"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getTimestamp("written_at").toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
