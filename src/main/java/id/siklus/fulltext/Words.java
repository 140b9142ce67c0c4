package id.siklus.fulltext;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@code siklus.record_words}: PostgreSQL takes the words out of a record's JSON itself, all its strings for the content, and the text of its narrative. */
final class Words {

    private static final Logger log = LoggerFactory.getLogger(Words.class);

    /** Of a larger record the words of its beginning are kept: a text index of PostgreSQL holds a megabyte at most. */
    private static final int LARGEST = 300_000;

    private static final String WRITE = """
            insert into siklus.record_words as w (record, version, content, narrative)
            select r.res_id, r.res_ver,
              case when octet_length(v.res_text_vc) <= LARGEST then jsonb_to_tsvector('simple', v.res_text_vc::jsonb, '["string"]')
                   else to_tsvector('simple', left(v.res_text_vc, LARGEST / 2)) end,
              to_tsvector('simple', left(regexp_replace(coalesce(v.res_text_vc::jsonb #>> '{text,div}', ''), '<[^>]*>', ' ', 'g'), LARGEST))
            from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
            where r.res_deleted_at is null and v.res_text_vc is not null and WHICH
            on conflict (record) do update set version = excluded.version, content = excluded.content, narrative = excluded.narrative""".replace("LARGEST", String.valueOf(LARGEST));

    private static final String MISSING = """
            select r.res_id from hfj_resource r left join siklus.record_words w on w.record = r.res_id
            where r.res_type = any(?) and r.res_deleted_at is null and r.res_id > ? and w.version is distinct from r.res_ver
            order by r.res_id limit ?""";

    private final JdbcTemplate sql;

    Words(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** @param type of all of them; called inside the transaction that writes them, after their rows */
    void write(String type, Collection<String> ids) {
        sql.update(WRITE.replace("WHICH", "r.res_type = ? and r.fhir_id = any(?)"), type, ids.toArray(new String[0]));
    }

    /**
     * Makes the words of records that were written while the switch was off.
     *
     * @param after storage key from which to look on
     * @return storage key of the last one looked at; the same when there is none left
     */
    long fill(long after, int most) {
        List<Long> missing = sql.queryForList(MISSING, Long.class, RecordTypes.ALL.toArray(new String[0]), after, most);
        if (missing.isEmpty()) {
            return after;
        }
        try {
            fill(missing);
        } catch (DataIntegrityViolationException oneIsUnreadable) {
            missing.forEach(this::fillUnlessUnreadable);
        }
        return missing.get(missing.size() - 1);
    }

    /** A row that is being written now says it better, and is newer than what this statement sees. */
    private void fill(List<Long> records) {
        sql.update(WRITE.replace("WHICH", "r.res_id = any(?)") + " where w.version <= excluded.version", (Object)
                records.toArray(new Long[0]));
    }

    /** A row whose text was destroyed has no words, and must not keep those of all others from being made. */
    private void fillUnlessUnreadable(long record) {
        try {
            fill(List.of(record));
        } catch (DataIntegrityViolationException unreadable) {
            log.error("The stored text of hfj_resource.res_id {} cannot be read; its words are left out", record);
        }
    }

    /**
     * @param column content or narrative
     * @param all each of them must be there; of each, one of the alternatives
     * @param within nothing outside of these partitions is looked at
     * @return ids, one more than the most when there are too many
     */
    List<String> find(String column, String type, List<List<String>> all, RequestPartitionId within, int most) {
        List<Object> values = new ArrayList<>();
        StringBuilder query = new StringBuilder(
                "select r.fhir_id from siklus.record_words w join hfj_resource r on r.res_id = w.record"
                        + " where r.res_type = ? and r.res_deleted_at is null");
        values.add(type);
        if (!within.isAllPartitions()) {
            query.append(" and coalesce(r.partition_id, 0) = any(?)");
            values.add(within.getPartitionIds().stream()
                    .map(partition -> partition == null ? 0 : partition)
                    .toArray(Integer[]::new));
        }
        for (List<String> alternatives : all) {
            query.append(" and w.").append(column).append(" @@ (");
            query.append(String.join(
                    " || ",
                    alternatives.stream()
                            .map(one -> "plainto_tsquery('simple', ?)")
                            .toList()));
            query.append(")");
            values.addAll(alternatives);
        }
        query.append(" order by r.res_id limit ?");
        values.add(most + 1);
        return sql.queryForList(query.toString(), String.class, values.toArray());
    }
}
