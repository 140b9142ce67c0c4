package id.siklus.chaos;

import id.siklus.storage.DatabaseAccess;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** R4b: a full export and increments while four writers send, and while one transaction that wrote before the first export is open until before the last. */
final class OpenTransaction implements Trial {

    private static final int WRITERS = 4;
    private static final int INCREMENTS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Override
    public String number() {
        return "R4b";
    }

    @Override
    public String method() {
        return "a transaction held open across a full export and its increments, four writers meanwhile";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        Site site = stage.shared();
        Map<String, String> copy = new HashMap<>();
        long twice = 0;
        Instant since = null;
        String late;
        try (DatabaseAccess database = site.database();
                Connection held = database.dataSource().getConnection();
                Load load = Load.untilBroken(site.client(), stage.visits(), WRITERS)) {
            load.awaitAcknowledged(WRITERS, 30_000);
            held.setAutoCommit(false);
            late = writeOneMoreVersion(held);
            for (int i = 0; i <= INCREMENTS; i++) {
                Pull.Content content = pull(site, since);
                twice += content.twice();
                content.applyTo(copy);
                since = content.time();
                load.awaitAcknowledged(load.acknowledged().size() + WRITERS, 30_000);
            }
            findings.expect(
                    "the version of the open transaction in a file before its commit",
                    late.equals(reference(late) + "/" + copy.get(reference(late))),
                    "false",
                    !late.equals(reference(late) + "/" + copy.get(reference(late))));
            load.close();
            held.commit();
            findings.note("Bundles acknowledged meanwhile", load.acknowledged().size());
        }
        Pull.Content last = pull(site, since);
        twice += last.twice();
        last.applyTo(copy);

        Map<String, String> stored = new HashMap<>();
        StoredCopies.versions(site)
                .forEach(version -> stored.put(reference(version), version.substring(version.lastIndexOf('/') + 1)));
        findings.expectSome("records in the database", stored.size());
        findings.expectZero("(type, id, version) twice in one export", twice);
        findings.expectZero(
                "records that the copy has not, or in another version",
                stored.entrySet().stream()
                        .filter(one -> !Objects.equals(copy.get(one.getKey()), one.getValue()))
                        .count());
        findings.expectZero(
                "records that the copy has and the database has not",
                copy.keySet().stream().filter(one -> !stored.containsKey(one)).count());
    }

    private static Pull.Content pull(Site site, @Nullable Instant since) throws Exception {
        return Pull.begin(site, StoredCopies.TYPES, since).await(LONGEST);
    }

    private static String reference(String version) {
        return version.substring(0, version.lastIndexOf('/'));
    }

    /** @return which, as {@code Type/id/version} */
    private static String writeOneMoreVersion(Connection held) throws Exception {
        try (Statement statement = held.createStatement()) {
            String key;
            String version;
            try (var row = statement.executeQuery("""
                    update hfj_resource set res_ver = res_ver + 1, res_updated = localtimestamp
                    where res_id = (select max(res_id) from hfj_resource where res_type = 'Observation' and res_deleted_at is null and partition_id >= 0)
                    returning res_id, res_type || '/' || fhir_id || '/' || res_ver""")) {
                row.next();
                key = row.getString(1);
                version = row.getString(2);
            }
            statement.execute("""
                    insert into hfj_res_ver (pid, res_id, res_ver, partition_id, has_tags, res_published, res_updated, res_encoding, res_type, res_version, res_text_vc)
                    select nextval('seq_resource_history_id'), r.res_id, r.res_ver, r.partition_id, false, r.res_published, r.res_updated, 'JSON', r.res_type, 'R4', v.res_text_vc
                    from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver - 1 where r.res_id = """ + key);
            return version;
        }
    }
}
