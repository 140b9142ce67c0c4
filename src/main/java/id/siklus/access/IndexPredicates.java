package id.siklus.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.search.builder.models.MissingQueryParameterPredicateParams;
import ca.uhn.fhir.jpa.search.builder.predicate.DatePredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.NumberPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.QuantityPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.ResourceTablePredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.StringPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.TokenPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.UriPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.rest.api.SearchIncludeDeletedEnum;
import com.healthmarketscience.sqlbuilder.Condition;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * HAPI's builders of SQL for index rows and resource rows, with two things done otherwise. {@code :missing}: HAPI tests the partition of an index row that it has
 * not joined, which PostgreSQL refuses; here the partition of the resource itself is tested, whether the index row is there or not. And long lists of partitions
 * are written as {@link PartitionList} does. The builders below differ in their superclass only: HAPI has no seam common to them.
 */
final class IndexPredicates {

    /** Ours, by the names under which HAPI asks for its own. */
    static final Map<String, Class<?>> BUILDERS = Map.of(
            "newTokenPredicateBuilder", OfTokens.class,
            "newStringPredicateBuilder", OfStrings.class,
            "newDatePredicateBuilder", OfDates.class,
            "newNumberPredicateBuilder", OfNumbers.class,
            "newQuantityPredicateBuilder", OfQuantities.class,
            "newUriPredicateBuilder", OfUris.class,
            "newResourceTablePredicateBuilder", OfResources.class);

    private IndexPredicates() {}

    static Condition withinReach(
            MissingQueryParameterPredicateParams asked,
            Function<MissingQueryParameterPredicateParams, Condition> everywhere) {
        MissingQueryParameterPredicateParams anywhere = new MissingQueryParameterPredicateParams(
                asked.getResourceTablePredicateBuilder(),
                asked.isMissing(),
                asked.getParamName(),
                RequestPartitionId.allPartitions());
        return asked.getResourceTablePredicateBuilder()
                .combineWithRequestPartitionIdPredicate(asked.getRequestPartitionId(), everywhere.apply(anywhere));
    }

    static final class OfTokens extends TokenPredicateBuilder {

        public OfTokens(SearchQueryBuilder sql) {
            super(sql);
        }

        @Override
        public Condition createPredicateParamMissingValue(MissingQueryParameterPredicateParams asked) {
            return withinReach(asked, super::createPredicateParamMissingValue);
        }

        @Override
        public @Nullable Condition createPartitionIdPredicate(RequestPartitionId partitions) {
            return PartitionList.of(this, partitions, super::createPartitionIdPredicate);
        }
    }

    static final class OfStrings extends StringPredicateBuilder {

        public OfStrings(SearchQueryBuilder sql) {
            super(sql);
        }

        @Override
        public Condition createPredicateParamMissingValue(MissingQueryParameterPredicateParams asked) {
            return withinReach(asked, super::createPredicateParamMissingValue);
        }

        @Override
        public @Nullable Condition createPartitionIdPredicate(RequestPartitionId partitions) {
            return PartitionList.of(this, partitions, super::createPartitionIdPredicate);
        }
    }

    static final class OfDates extends DatePredicateBuilder {

        public OfDates(SearchQueryBuilder sql) {
            super(sql);
        }

        @Override
        public Condition createPredicateParamMissingValue(MissingQueryParameterPredicateParams asked) {
            return withinReach(asked, super::createPredicateParamMissingValue);
        }

        @Override
        public @Nullable Condition createPartitionIdPredicate(RequestPartitionId partitions) {
            return PartitionList.of(this, partitions, super::createPartitionIdPredicate);
        }
    }

    static final class OfNumbers extends NumberPredicateBuilder {

        public OfNumbers(SearchQueryBuilder sql) {
            super(sql);
        }

        @Override
        public Condition createPredicateParamMissingValue(MissingQueryParameterPredicateParams asked) {
            return withinReach(asked, super::createPredicateParamMissingValue);
        }

        @Override
        public @Nullable Condition createPartitionIdPredicate(RequestPartitionId partitions) {
            return PartitionList.of(this, partitions, super::createPartitionIdPredicate);
        }
    }

    static final class OfQuantities extends QuantityPredicateBuilder {

        public OfQuantities(SearchQueryBuilder sql) {
            super(sql);
        }

        @Override
        public Condition createPredicateParamMissingValue(MissingQueryParameterPredicateParams asked) {
            return withinReach(asked, super::createPredicateParamMissingValue);
        }

        @Override
        public @Nullable Condition createPartitionIdPredicate(RequestPartitionId partitions) {
            return PartitionList.of(this, partitions, super::createPartitionIdPredicate);
        }
    }

    static final class OfUris extends UriPredicateBuilder {

        public OfUris(SearchQueryBuilder sql) {
            super(sql);
        }

        @Override
        public Condition createPredicateParamMissingValue(MissingQueryParameterPredicateParams asked) {
            return withinReach(asked, super::createPredicateParamMissingValue);
        }

        @Override
        public @Nullable Condition createPartitionIdPredicate(RequestPartitionId partitions) {
            return PartitionList.of(this, partitions, super::createPartitionIdPredicate);
        }
    }

    static final class OfResources extends ResourceTablePredicateBuilder {

        public OfResources(SearchQueryBuilder sql, SearchIncludeDeletedEnum deleted) {
            super(sql, deleted);
        }

        @Override
        public @Nullable Condition createPartitionIdPredicate(RequestPartitionId partitions) {
            return PartitionList.of(this, partitions, super::createPartitionIdPredicate);
        }
    }
}
