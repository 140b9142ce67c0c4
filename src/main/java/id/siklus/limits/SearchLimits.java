package id.siklus.limits;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What one search may ask for, keys {@code siklus.limits.search.*}; the searches and conditions inside a Bundle are held to the same. How long a page may be is
 * {@code siklus.server.largest-page}.
 *
 * @param longestUrl characters of path and query; what is longer goes into the body of {@code POST _search}
 * @param mostOrValues of one parameter, separated by commas
 * @param mostParameters all together, repetitions included
 * @param mostRepetitions of one parameter
 * @param mostIncludes {@code _include} and {@code _revinclude} together
 * @param mostSortKeys of {@code _sort}
 * @param deepestChain links of a chained parameter or of {@code _has}
 * @param mostBundled searches in one Bundle
 */
@Validated
@ConfigurationProperties("siklus.limits.search")
record SearchLimits(
        @Min(100) @DefaultValue("8000") int longestUrl,
        @Min(1) @DefaultValue("100") int mostOrValues,
        @Min(1) @DefaultValue("60") int mostParameters,
        @Min(1) @DefaultValue("20") int mostRepetitions,
        @Min(0) @DefaultValue("5") int mostIncludes,
        @Min(1) @DefaultValue("5") int mostSortKeys,
        @Min(1) @DefaultValue("3") int deepestChain,
        @Min(1) @DefaultValue("100") int mostBundled) {

    /** What holds when nothing is configured. */
    static SearchLimits standard() {
        return new SearchLimits(8_000, 100, 60, 20, 5, 5, 3, 100);
    }
}
