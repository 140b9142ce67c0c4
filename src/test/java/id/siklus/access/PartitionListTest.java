package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartitionListTest {

    @Test
    void writesNeighboursAsARangeAndTheRestOneByOne() {
        assertThat(PartitionList.sql("t0.PARTITION_ID", List.of(9, 0, 4, 3, 5, 12, 11, 3)))
                .isEqualTo("(t0.PARTITION_ID between 3 and 5 or t0.PARTITION_ID in (0, 9, 11, 12))");
    }

    @Test
    void writesTheSensitiveOnesWithTheirSign() {
        assertThat(PartitionList.sql("p", List.of(-3, -2, -1, 0, 1, 2))).isEqualTo("(p between -3 and 2)");
        assertThat(PartitionList.sql("p", List.of(-7, 7))).isEqualTo("(p in (-7, 7))");
    }

    @Test
    void reachesNoPartitionThatIsNotInTheList() {
        List<Integer> partitions = List.of(1, 2, 4, 5, 6, 8);

        String sql = PartitionList.sql("p", partitions);

        assertThat(sql).isEqualTo("(p between 4 and 6 or p in (1, 2, 8))");
    }
}
