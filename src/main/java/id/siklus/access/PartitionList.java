package id.siklus.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.search.builder.predicate.BaseJoiningPredicateBuilder;
import com.healthmarketscience.sqlbuilder.Condition;
import com.healthmarketscience.sqlbuilder.CustomCondition;
import com.healthmarketscience.sqlbuilder.dbspec.basic.DbColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The partitions of an office with hundreds of facilities as ranges of literals. HAPI makes a bind variable of each and copies the whole SQL text once for each of
 * them: 10 of 15 ms of a search by a province with 500 facilities. The numbers are the server's own, given out one after another, so that a district's are mostly
 * neighbours. Few partitions stay bind variables, so that all facilities share one statement.
 */
final class PartitionList {

    private static final int FEW = 32;
    private static final int WORTH_A_RANGE = 3;

    private PartitionList() {}

    /** @param byHapi its own condition, for callers with few partitions or with all */
    static @Nullable Condition of(
            BaseJoiningPredicateBuilder table,
            @Nullable RequestPartitionId partitions,
            Function<@Nullable RequestPartitionId, @Nullable Condition> byHapi) {
        if (partitions == null
                || partitions.isAllPartitions()
                || partitions.getPartitionIds().size() <= FEW
                || partitions.getPartitionIds().contains(null)) {
            return byHapi.apply(partitions);
        }
        DbColumn column = table.getPartitionIdColumn();
        return new CustomCondition(
                sql(column.getTable().getAlias() + "." + column.getName(), partitions.getPartitionIds()));
    }

    static String sql(String column, List<Integer> partitions) {
        int[] sorted = partitions.stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
        List<String> alternatives = new ArrayList<>();
        List<String> single = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i < sorted.length && sorted[i] == sorted[i - 1] + 1) {
                continue;
            }
            if (i - first >= WORTH_A_RANGE) {
                alternatives.add(column + " between " + sorted[first] + " and " + sorted[i - 1]);
            } else {
                for (int each = first; each < i; each++) {
                    single.add(String.valueOf(sorted[each]));
                }
            }
            first = i;
        }
        if (!single.isEmpty()) {
            alternatives.add(column + " = any (array[" + String.join(", ", single) + "])");
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }
}
