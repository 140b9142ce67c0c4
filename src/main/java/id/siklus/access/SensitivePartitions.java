package id.siklus.access;

import id.siklus.storage.PartitionRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where a facility's sensitive records lie: in the partition with the negative of its number. So they are isolated as another facility's are, in SQL, and need no
 * table; who has the scope reaches both.
 */
final class SensitivePartitions {

    private SensitivePartitions() {}

    static int beside(int partition) {
        return partition == PartitionRule.SHARED ? partition : -Math.abs(partition);
    }

    /** @return the partitions, each with its sensitive one */
    static List<Integer> with(Collection<Integer> partitions) {
        List<Integer> both = new ArrayList<>();
        for (Integer partition : partitions) {
            both.add(partition);
            if (partition > PartitionRule.SHARED) {
                both.add(beside(partition));
            }
        }
        return both;
    }
}
