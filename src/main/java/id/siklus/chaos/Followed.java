package id.siklus.chaos;

import id.siklus.follow.FollowerStatus;
import id.siklus.follow.FollowerStatus.Rebuild;
import id.siklus.follow.Followers;
import id.siklus.storage.DatabaseAccess;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whether what follows the writes (flat tables, plans, the work from them) is what the stored records call for: everything is made anew from them, and nothing may
 * come out differently. A change that was missed, or followed twice, would.
 */
final class Followed {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int PAUSE_MILLIS = 250;
    private static final Set<Rebuild> AT_REST = Set.of(Rebuild.NEVER, Rebuild.DONE);

    private final Followers followers;
    private final JdbcTemplate jdbc;

    private Followed(DatabaseAccess database) {
        this.followers = new Followers(database.dataSource());
        this.jdbc = new JdbcTemplate(database.dataSource());
    }

    /** @return changes that no follower can do anything with; other trials of the same site break rows on purpose */
    static long setAside(Site site) {
        try (DatabaseAccess database = site.database()) {
            return new Followed(database).setAside();
        }
    }

    /** @param setAsideBefore the trial */
    static void report(Site site, Findings findings, long setAsideBefore) throws InterruptedException {
        try (DatabaseAccess database = site.database()) {
            new Followed(database).report(findings, setAsideBefore);
        }
    }

    private long setAside() {
        return followers.list().stream().mapToLong(FollowerStatus::setAside).sum();
    }

    private void report(Findings findings, long setAsideBefore) throws InterruptedException {
        long begin = System.nanoTime();
        boolean level = awaitLevel();
        findings.expect("what follows has caught up", level, "true", level);
        findings.note("s until then", (System.nanoTime() - begin) / 1e9);
        findings.expectSome("CarePlans written by then", count("select count(*) from siklus.plan_written"));
        findings.expectZero("changes set aside", setAside() - setAsideBefore);
        findings.expectZero("persons with two CarePlans of one kind", count("""
                select count(*) from (select 1 from siklus.plan_written group by patient, base, keeper having count(*) > 1) twice"""));
        TreeMap<String, String> kept = kept();
        for (FollowerStatus one : followers.list()) {
            followers.wantRebuild(one.name());
        }
        boolean rebuilt = awaitLevel();
        findings.expect("everything that follows was made anew", rebuilt, "true", rebuilt);
        TreeMap<String, String> anew = kept();
        List<String> different = kept.entrySet().stream()
                .filter(table -> !table.getValue().equals(anew.get(table.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        findings.expect("tables that came out differently", different, "[]", different.isEmpty());
    }

    private boolean awaitLevel() throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!isLevel()) {
            if (System.nanoTime() > end) {
                return false;
            }
            // Nothing tells from outside when a follower has come to the end.
            Thread.sleep(PAUSE_MILLIS);
        }
        return true;
    }

    private boolean isLevel() {
        List<FollowerStatus> all = followers.list();
        return !all.isEmpty() && all.stream().allMatch(one -> one.behind() == 0 && AT_REST.contains(one.rebuild()));
    }

    /** A word for the content of each table: rows of the flat tables and of plans, and how many versions the server has written. */
    private TreeMap<String, String> kept() {
        TreeMap<String, String> kept = new TreeMap<>();
        List<String> flat = jdbc.queryForList(
                "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables where schemaname = 'flat'",
                String.class);
        for (String table : flat) {
            kept.put(table, content("select t::text as line from " + table + " t"));
        }
        kept.put("siklus.plan_service", content("select t::text as line from siklus.plan_service t"));
        kept.put("siklus.plan_written", content("select t::text as line from siklus.plan_written t"));
        kept.put("versions", content("""
                select concat_ws('|', r.res_type, r.fhir_id, r.res_ver) as line from hfj_resource r where r.res_type in ('CarePlan', 'Task', 'Flag')"""));
        return kept;
    }

    private String content(String lines) {
        return jdbc.queryForObject(
                "select count(*) || ' ' || coalesce(md5(string_agg(line, '\n' order by line)), '') from (" + lines
                        + ") l",
                String.class);
    }

    private long count(String query) {
        Long found = jdbc.queryForObject(query, Long.class);
        return found == null ? 0 : found;
    }
}
