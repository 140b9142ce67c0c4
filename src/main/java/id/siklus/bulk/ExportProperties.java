package id.siklus.bulk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much exports may take, keys {@code siklus.export.*}.
 *
 * @param workers parts that this node does at once; 0 leaves them to other nodes. One more does small parts only, so that a small export does not wait for a large one
 * @param rowsOfPart about how many resources are read between two points at which another node could go on
 * @param compression of gzip, 1 to 9; 0 only wraps. 1 costs a third of 6 and the files are a fifth larger
 * @param jobsOfClient how many one client may have unfinished at a time; one more is answered 429
 * @param jobs the same of all clients
 * @param keep how long files stay after a job has ended
 * @param shareBesideRequests percent of the time that a worker goes on while this node answers FHIR requests; 100 lets it work as if there were none
 * @param spare space that exports leave free on the disk; below it none begins, and those at work end
 */
@Validated
@ConfigurationProperties("siklus.export")
record ExportProperties(
        @Min(0) @Max(16) @DefaultValue("2") int workers,
        @Min(1_000) @Max(1_000_000) @DefaultValue("100000") int rowsOfPart,
        @Min(0) @Max(9) @DefaultValue("1") int compression,
        @Min(1) @Max(1_000) @DefaultValue("5") int jobsOfClient,
        @Min(1) @Max(10_000) @DefaultValue("50") int jobs,
        @NotNull @DefaultValue("24h") Duration keep,
        @Min(5) @Max(100) @DefaultValue("25") int shareBesideRequests,
        @NotNull @DefaultValue("1GB") DataSize spare) {}
