package id.siklus.bench;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a figure must not exceed.
 *
 * @param most the limit: of the ratio to the baseline, or of the figure itself in its own unit
 * @param ofRatio whether the ratio is limited
 */
record Target(double most, boolean ofRatio) {

    private static final Map<Metric, Target> PROMISED = Map.ofEntries(
            entry(new Metric(Work.INGEST_UNVALIDATED, Quantity.CPU), new Target(0.6, true)),
            entry(new Metric(Work.SEARCH_IDENTIFIER, Quantity.CPU), new Target(0.5, true)),
            entry(new Metric(Work.SEARCH_PATIENT_CODE, Quantity.CPU), new Target(0.5, true)),
            entry(new Metric(Work.SEARCH_INCLUDE, Quantity.CPU), new Target(0.5, true)),
            entry(new Metric(Work.VALIDATION, Quantity.CPU_SERVER), new Target(5, false)),
            entry(new Metric(Work.INGEST_VALIDATED, Quantity.FIRST_CALL), new Target(5_000, false)),
            entry(new Metric(Work.START_WARM, Quantity.START_CPU), new Target(30, false)),
            entry(new Metric(Work.START_WARM, Quantity.START_WALL), new Target(16, false)),
            entry(new Metric(Work.MEMORY_AFTER_INGEST, Quantity.RSS), new Target(1_200, false)));

    static Optional<Target> of(Metric metric) {
        return Optional.ofNullable(PROMISED.get(metric));
    }

    /** @return whether the line keeps the promise; empty when the run did not measure what is limited */
    Optional<Boolean> metBy(Line line) {
        double value = ofRatio ? line.ratio() : line.measured();
        return Double.isNaN(value) ? Optional.empty() : Optional.of(value <= most);
    }

    @Override
    public String toString() {
        return (ofRatio ? "ratio ≤ " : "≤ ")
                + (most == Math.rint(most) ? String.format(Locale.ROOT, "%.0f", most) : most);
    }
}
