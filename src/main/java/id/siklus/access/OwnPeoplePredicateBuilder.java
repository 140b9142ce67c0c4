package id.siklus.access;

import ca.uhn.fhir.jpa.search.builder.QueryStack.SearchForIdsParams;
import ca.uhn.fhir.jpa.search.builder.predicate.ResourceIdPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.model.api.IQueryParameterType;
import com.healthmarketscience.sqlbuilder.ComboCondition;
import com.healthmarketscience.sqlbuilder.Condition;
import com.healthmarketscience.sqlbuilder.CustomCondition;
import com.healthmarketscience.sqlbuilder.dbspec.basic.DbColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@link OwnPeople} as a sub-select on the table of care, so that totals count only one's own people; every other id is HAPI's own. */
final class OwnPeoplePredicateBuilder extends ResourceIdPredicateBuilder {

    public OwnPeoplePredicateBuilder(SearchQueryBuilder sql) {
        super(sql);
    }

    @Override
    public @Nullable Condition createPredicateResourceId(SearchForIdsParams asked) {
        List<OwnPeople> own = new ArrayList<>();
        List<List<IQueryParameterType>> others = new ArrayList<>();
        for (List<IQueryParameterType> values : asked.getAndOrParams()) {
            if (values.size() == 1 && values.get(0) instanceof OwnPeople people) {
                own.add(people);
            } else {
                others.add(values);
            }
        }
        if (own.isEmpty()) {
            return super.createPredicateResourceId(asked);
        }
        DbColumn[] joined = asked.getSourceJoinColumn();
        DbColumn column = joined == null
                ? getOrCreateQueryRootTable(true).getResourceIdColumn()
                : ResourceIdPredicateBuilder.getResourceIdColumn(joined);
        ComboCondition all = ComboCondition.and();
        for (OwnPeople people : own) {
            all.addCondition(new CustomCondition(people.sql(asked.getResourceName(), name(column), this::bound)));
        }
        if (!others.isEmpty()) {
            Condition rest = super.createPredicateResourceId(asked.setAndOrParams(others));
            if (rest != null) {
                all.addCondition(rest);
            }
        }
        return all;
    }

    private String bound(String value) {
        return "'" + getSearchQueryBuilder().generatePlaceholder(value) + "'";
    }

    private static String name(@Nullable DbColumn column) {
        if (column == null) {
            throw new IllegalStateException("No column to narrow");
        }
        return column.getTable().getAlias() + "." + column.getName();
    }
}
