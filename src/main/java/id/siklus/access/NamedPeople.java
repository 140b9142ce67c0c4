package id.siklus.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamString;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.util.StringUtil;
import id.siklus.access.ExactLookUp.NameAndBirth;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whom a whole name and a birth date point to, whoever's people they are. The whole name, without regard to case and accents: by its first letters, and all
 * birth dates one after the other, everybody could be listed. Spelled differently, a person is found by {@code $match}.
 */
final class NamedPeople {

    /** Who share name and birth date with more are told apart by a number only; many are born on the first of January. */
    static final int MOST = 5;

    private static final String TYPE = "Patient";

    private static final String SQL = """
            select distinct s.res_id from hfj_spidx_string s
            join hfj_spidx_date d on d.res_id = s.res_id and d.hash_identity = ? and d.sp_value_low_date_ordinal = ?
            where s.hash_norm_prefix = ? and s.sp_value_normalized = ?
            limit """ + " " + (MOST + 1);

    private final JdbcTemplate jdbc;
    private final PartitionSettings partitions;
    private final StorageSettings storage;

    NamedPeople(JdbcTemplate jdbc, PartitionSettings partitions, StorageSettings storage) {
        this.jdbc = jdbc;
        this.partitions = partitions;
        this.storage = storage;
    }

    /** @return storage keys of Patients; none when there are too many */
    List<Long> of(NameAndBirth wanted) {
        String name = StringUtil.normalizeStringForSearchIndexing(wanted.name().strip());
        RequestPartitionId any = RequestPartitionId.allPartitions();
        List<Long> found = jdbc.queryForList(
                SQL,
                Long.class,
                BaseResourceIndexedSearchParam.calculateHashIdentity(partitions, any, TYPE, "birthdate"),
                Integer.valueOf(wanted.birthDate().replace("-", "")),
                ResourceIndexedSearchParamString.calculateHashNormalized(partitions, any, storage, TYPE, "name", name),
                name);
        return found.size() > MOST ? List.of() : found;
    }
}
