package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.search.builder.sql.GeneratedSql;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionListTest {

    @Test
    void writesNeighboursAsARangeAndTheRestOneByOne() {
        assertThat(PartitionList.sql("t0.PARTITION_ID", List.of(9, 0, 4, 3, 5, 12, 11, 3)))
                .isEqualTo("(t0.PARTITION_ID between 3 and 5 or t0.PARTITION_ID = any (array[0, 9, 11, 12]))");
    }

    @Test
    void writesTheSensitiveOnesWithTheirSign() {
        assertThat(PartitionList.sql("p", List.of(-3, -2, -1, 0, 1, 2))).isEqualTo("(p between -3 and 2)");
        assertThat(PartitionList.sql("p", List.of(-7, 7))).isEqualTo("(p = any (array[-7, 7]))");
    }

    @Test
    void reachesNoPartitionThatIsNotInTheList() {
        List<Integer> partitions = List.of(1, 2, 4, 5, 6, 8);

        String sql = PartitionList.sql("p", partitions);

        assertThat(sql).isEqualTo("(p between 4 and 6 or p = any (array[1, 2, 8]))");
    }

    /** HAPI asserts that no IN list holds a literal; the JVM of the tests would stop there, that of a server would not. */
    @Test
    void writesNoListThatHapiTakesForAForgottenVariable() {
        String sql = PartitionList.sql("t0.PARTITION_ID", List.of(0, 3, 4, 5, 9));

        assertThat(new GeneratedSql(false, sql, List.of()).getSql()).isEqualTo(sql);
    }
}
