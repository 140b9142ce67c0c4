package id.siklus.follow;

import static org.awaitility.Awaitility.await;

import id.siklus.follow.FollowerStatus.Rebuild;
import id.siklus.storage.LoggedDatabase;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a {@link CopyingFollower} has, and what it should have. */
final class Copies {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final LoggedDatabase database;
    private final String follower;
    private final JdbcTemplate jdbc;

    Copies(LoggedDatabase database, String follower) {
        this.database = database;
        this.follower = follower;
        this.jdbc = database.jdbc();
        CopyingFollower.makeTables(database.ownersJdbc());
    }

    CopyingFollower follower(String form) {
        return new CopyingFollower(follower, form);
    }

    /** The row of a follower whose rebuild has ended. */
    void awaitBuilt() {
        await().atMost(LONGEST)
                .until(() -> status().map(FollowerStatus::rebuild).equals(java.util.Optional.of(Rebuild.DONE)));
    }

    void awaitCaughtUp() {
        await().atMost(LONGEST)
                .until(() -> status().stream().anyMatch(now -> now.behind() == 0 && now.rebuild() == Rebuild.DONE));
    }

    java.util.Optional<FollowerStatus> status() {
        return new Followers(database.server())
                .list().stream().filter(one -> one.name().equals(follower)).findFirst();
    }

    List<SetAside> setAside() {
        return new Followers(database.server()).setAside(follower, 100);
    }

    /** @return such as {@code 1001/2} */
    List<String> kept() {
        return jdbc.queryForList(
                "select res_id || '/' || version from test_follow.copy where follower = ? order by res_id",
                String.class,
                follower);
    }

    static List<String> stored(LoggedDatabase database) {
        return database.jdbc()
                .queryForList(
                        "select res_id || '/' || res_ver from hfj_resource where res_type = ? and res_deleted_at is null order by res_id",
                        String.class,
                        CopyingFollower.TYPE);
    }

    /** @return such as {@code 731/12}, as often as it was given */
    List<String> given() {
        return jdbc.queryForList(
                "select xid || '/' || seq from test_follow.given where follower = ?", String.class, follower);
    }

    /** @return what the log has since a cursor */
    List<String> logged(Cursor since) {
        return jdbc.queryForList(
                "select xid || '/' || seq from siklus.change_log where (xid, seq) > (?::xid8, ?) and res_type = ?",
                String.class,
                since.xid(),
                since.seq(),
                CopyingFollower.TYPE);
    }

    Cursor cursor() {
        return jdbc.queryForObject(
                "select cursor_xid::text, cursor_seq from siklus.follower where name = ?",
                (row, number) -> FollowerTable.cursor(row),
                follower);
    }

    void poison(long key) {
        jdbc.update("insert into test_follow.poison (follower, res_id) values (?, ?)", follower, key);
    }

    void cure() {
        jdbc.update("delete from test_follow.poison where follower = ?", follower);
    }

    List<String> built() {
        return jdbc.queryForList("select form from test_follow.built where follower = ?", String.class, follower);
    }
}
