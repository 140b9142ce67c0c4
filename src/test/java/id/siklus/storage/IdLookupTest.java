package id.siklus.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.svc.IIdHelperService;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.util.MemoryCacheService;
import id.siklus.TestServer;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ids of storage keys, on the real server. */
class IdLookupTest {

    private final JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
    private final TransactionTemplate transaction =
            new TransactionTemplate(TestServer.bean(PlatformTransactionManager.class));

    @SuppressWarnings("unchecked")
    private final IIdHelperService<JpaPid> ids = TestServer.bean(IIdHelperService.class);

    @Test
    void aKeyIsAskedForOnceInATransaction() {
        JpaPid organization = jdbc.queryForObject(
                "select res_id, partition_id from hfj_resource where res_type = 'Organization' and fhir_id = ?",
                (row, number) -> JpaPid.fromId(row.getLong(1), row.getObject(2, Integer.class)),
                TestServer.ORGANIZATION);
        JpaPid nobody = JpaPid.fromId(Long.MAX_VALUE, organization.getPartitionId());
        String name = "Organization/" + TestServer.ORGANIZATION;
        TestServer.bean(MemoryCacheService.class).invalidateAllCaches();

        transaction.executeWithoutResult(status -> {
            assertThat(ids.translatePidsToForcedIds(Set.of(organization)).get(organization))
                    .contains(name);
            long asked = looks();
            assertThat(asked).isPositive();

            assertThat(ids.translatePidsToForcedIds(Set.of(organization)).get(organization))
                    .contains(name);
            assertThat(looks()).as("not asked again").isEqualTo(asked);

            var both = ids.translatePidsToForcedIds(Set.of(organization, nobody));
            assertThat(both.get(organization)).contains(name);
            assertThat(both.get(nobody)).isEqualTo(Optional.empty());
            assertThat(looks()).as("asked for who is not known").isGreaterThan(asked);
        });
    }

    /** @return how often this transaction has looked into the table */
    private long looks() {
        return jdbc.queryForObject(
                "select coalesce(seq_scan, 0) + coalesce(idx_scan, 0) from pg_stat_xact_user_tables where relname = 'hfj_resource'",
                Long.class);
    }
}
