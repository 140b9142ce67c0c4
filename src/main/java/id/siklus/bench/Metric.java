package id.siklus.bench;

import java.util.Comparator;

/** One line of the report. */
record Metric(Work work, Quantity quantity) implements Comparable<Metric> {

    private static final Comparator<Metric> AS_DECLARED =
            Comparator.comparing(Metric::work).thenComparing(Metric::quantity);

    @Override
    public int compareTo(Metric other) {
        return AS_DECLARED.compare(this, other);
    }
}
