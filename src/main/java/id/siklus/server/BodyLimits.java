package id.siklus.server;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How large a body may be, keys {@code siklus.limits.body.*}. What is larger is refused before HAPI sees it.
 *
 * @param largest on the wire
 * @param largestInflated after gzip is undone
 * @param inflationRatio bytes that one byte of gzip may become, counted from the first megabyte on; real Bundles reach about 30
 * @param largestResource one resource, in characters; a Bundle is bounded by {@code largest}
 * @param mostEntries of a Bundle
 * @param longestList elements of any other list; HAPI stores a Patient of ten thousand identifiers, and needs half a minute for it
 * @param deepest nesting of objects, lists and XML elements
 */
@Validated
@ConfigurationProperties("siklus.limits.body")
record BodyLimits(
        @NotNull @DefaultValue("10MB") DataSize largest,
        @NotNull @DefaultValue("20MB") DataSize largestInflated,
        @Min(2) @DefaultValue("100") int inflationRatio,
        @NotNull @DefaultValue("1MB") DataSize largestResource,
        @Min(1) @DefaultValue("500") int mostEntries,
        @Min(1) @DefaultValue("1000") int longestList,

        @Min(10) @Max(BodyLimits.DEEPEST_EVER) @DefaultValue("100")
        int deepest) {

    /** Parsers behind the guard recurse; their stacks end somewhere above. */
    static final int DEEPEST_EVER = 500;

    /** What holds when nothing is configured. */
    static BodyLimits standard() {
        return new BodyLimits(
                DataSize.ofMegabytes(10), DataSize.ofMegabytes(20), 100, DataSize.ofMegabytes(1), 500, 1_000, 100);
    }
}
