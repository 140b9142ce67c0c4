package id.siklus.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.search.builder.models.MissingQueryParameterPredicateParams;
import ca.uhn.fhir.jpa.search.builder.predicate.DatePredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.NumberPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.QuantityPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.StringPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.TokenPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.UriPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import com.healthmarketscience.sqlbuilder.Condition;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code :missing} within reach. HAPI tests the partition of an index row that it has not joined, which PostgreSQL refuses; here the partition of the resource
 * itself is tested, whether the index row is there or not. The six builders below differ in their superclass only: HAPI has no seam common to them.
 */
final class MissingValues {

    /** Ours, by the names under which HAPI asks for its own. */
    static final Map<String, Class<?>> BUILDERS = Map.of(
            "newTokenPredicateBuilder", OfTokens.class,
            "newStringPredicateBuilder", OfStrings.class,
            "newDatePredicateBuilder", OfDates.class,
            "newNumberPredicateBuilder", OfNumbers.class,
            "newQuantityPredicateBuilder", OfQuantities.class,
            "newUriPredicateBuilder", OfUris.class);

    private MissingValues() {}

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
    }

    static final class OfStrings extends StringPredicateBuilder {

        public OfStrings(SearchQueryBuilder sql) {
            super(sql);
        }

        @Override
        public Condition createPredicateParamMissingValue(MissingQueryParameterPredicateParams asked) {
            return withinReach(asked, super::createPredicateParamMissingValue);
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
    }

    static final class OfNumbers extends NumberPredicateBuilder {

        public OfNumbers(SearchQueryBuilder sql) {
            super(sql);
        }

        @Override
        public Condition createPredicateParamMissingValue(MissingQueryParameterPredicateParams asked) {
            return withinReach(asked, super::createPredicateParamMissingValue);
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
    }

    static final class OfUris extends UriPredicateBuilder {

        public OfUris(SearchQueryBuilder sql) {
            super(sql);
        }

        @Override
        public Condition createPredicateParamMissingValue(MissingQueryParameterPredicateParams asked) {
            return withinReach(asked, super::createPredicateParamMissingValue);
        }
    }
}
