package id.siklus.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.dao.predicate.SearchFilterParser.CompareOperation;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.builder.QueryStack;
import ca.uhn.fhir.jpa.search.builder.models.MissingQueryParameterPredicateParams;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.healthmarketscience.sqlbuilder.Condition;
import id.siklus.facility.SubtreeLinkPredicateBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first guard: a link counts only when the row that it starts from lies within reach. HAPI leaves the link table's own PARTITION_ID out of its SQL where it
 * follows a chain or a compartment over a shared Patient, and so answers from everybody's rows.
 */
final class ReachLinkPredicateBuilder extends SubtreeLinkPredicateBuilder {

    public ReachLinkPredicateBuilder(QueryStack stack, SearchQueryBuilder sql) {
        super(stack, sql);
    }

    @Override
    public @Nullable Condition createPredicate(
            RequestDetails request,
            String resourceType,
            String parameter,
            List<String> qualifiers,
            List<? extends IQueryParameterType> values,
            CompareOperation operation,
            RequestPartitionId partitions) {
        Condition condition =
                super.createPredicate(request, resourceType, parameter, qualifiers, values, operation, partitions);
        return condition == null ? null : withinReach(condition);
    }

    @Override
    public Condition createEverythingPredicate(String resourceType, List<String> sourceTypes, JpaPid... targets) {
        return withinReach(super.createEverythingPredicate(resourceType, sourceTypes, targets));
    }

    @Override
    public Condition createPredicateParamMissingValue(MissingQueryParameterPredicateParams asked) {
        return MissingValues.withinReach(asked, super::createPredicateParamMissingValue);
    }

    private Condition withinReach(Condition condition) {
        return combineWithRequestPartitionIdPredicate(getSearchQueryBuilder().getRequestPartitionId(), condition);
    }
}
