package id.siklus.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.dao.predicate.SearchFilterParser.CompareOperation;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.builder.QueryStack;
import ca.uhn.fhir.jpa.search.builder.models.MissingQueryParameterPredicateParams;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import com.healthmarketscience.sqlbuilder.ComboCondition;
import com.healthmarketscience.sqlbuilder.Condition;
import com.healthmarketscience.sqlbuilder.CustomCondition;
import com.healthmarketscience.sqlbuilder.dbspec.basic.DbColumn;
import id.siklus.facility.SubtreeLinkPredicateBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The first guard: a link counts only when the row that it starts from lies within reach. HAPI leaves the link table's own PARTITION_ID out of its SQL where it
 * follows a chain or a compartment over a shared Patient, and so answers from everybody's rows. A chain to a person counts only for one's own people.
 */
final class ReachLinkPredicateBuilder extends SubtreeLinkPredicateBuilder {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Reaches reaches;

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
        if (condition == null) {
            return null;
        }
        return withinReach(
                isChained(values) && !People.seesEveryone(request, reaches)
                        ? ComboCondition.and(condition, ofOwnPeople(request))
                        : condition);
    }

    /** A chain asks about what it leads to: {@code Coverage?beneficiary.address-city=...} about a person whom the caller may not manage. */
    private Condition ofOwnPeople(RequestDetails request) {
        Reach reach = reaches.of(request);
        OwnPeople own = new OwnPeople(reach.partitions(), reach.beyond().patient(), List.of());
        String type = name(myColumnTargetResourceType);
        String target = name(myColumnTargetResourceId);
        String patient = bound("Patient");
        String relative = bound("RelatedPerson");
        return new CustomCondition("(" + type + " not in (" + patient + ", " + relative + ")"
                + " or (" + type + " = " + bound("Patient") + " and " + own.sql("Patient", target, this::bound) + ")"
                + " or (" + type + " = " + bound("RelatedPerson") + " and "
                + own.sql("RelatedPerson", target, this::bound) + "))");
    }

    private static boolean isChained(List<? extends IQueryParameterType> values) {
        return values.stream().anyMatch(value -> value instanceof ReferenceParam reference && reference.hasChain());
    }

    private String bound(String value) {
        return "'" + getSearchQueryBuilder().generatePlaceholder(value) + "'";
    }

    private static String name(DbColumn column) {
        return column.getTable().getAlias() + "." + column.getName();
    }

    @Override
    public Condition createEverythingPredicate(String resourceType, List<String> sourceTypes, JpaPid... targets) {
        return withinReach(super.createEverythingPredicate(resourceType, sourceTypes, targets));
    }

    @Override
    public @Nullable Condition createPartitionIdPredicate(RequestPartitionId partitions) {
        return PartitionList.of(this, partitions, super::createPartitionIdPredicate);
    }

    @Override
    public Condition createPredicateParamMissingValue(MissingQueryParameterPredicateParams asked) {
        return IndexPredicates.withinReach(asked, super::createPredicateParamMissingValue);
    }

    private Condition withinReach(Condition condition) {
        return combineWithRequestPartitionIdPredicate(getSearchQueryBuilder().getRequestPartitionId(), condition);
    }
}
