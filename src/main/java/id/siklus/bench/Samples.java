package id.siklus.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every single measurement of a run. Values that a machine cannot give (no /proc, a server elsewhere) come as NaN and are not kept.
 */
final class Samples {

    /** The server under test, or what it is compared with. */
    enum Side {
        MEASURED,
        BASELINE
    }

    private final Map<Side, SortedMap<Metric, SortedMap<Integer, Double>>> values =
            Map.of(Side.MEASURED, new TreeMap<>(), Side.BASELINE, new TreeMap<>());

    void add(Side side, int round, Work work, Quantity quantity, double value) {
        if (Double.isFinite(value)) {
            of(side).computeIfAbsent(new Metric(work, quantity), metric -> new TreeMap<>())
                    .put(round, value);
        }
    }

    /**
     * Derives what validation costs a resource: the difference of ingest with and without it, round by round, on the same machine within minutes. Neither a
     * {@code $validate} call nor a unit benchmark would show what a write pays.
     */
    void deriveValidation() {
        for (Side side : Side.values()) {
            SortedMap<Integer, Double> off =
                    of(side).getOrDefault(new Metric(Work.INGEST_UNVALIDATED, Quantity.CPU_SERVER), new TreeMap<>());
            SortedMap<Integer, Double> on =
                    of(side).getOrDefault(new Metric(Work.INGEST_VALIDATED, Quantity.CPU_SERVER), new TreeMap<>());
            on.forEach((round, cost) ->
                    add(side, round, Work.VALIDATION, Quantity.CPU_SERVER, cost - off.getOrDefault(round, Double.NaN)));
        }
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        of(Side.MEASURED).forEach((metric, rounds) -> {
            SortedMap<Integer, Double> stock = of(Side.BASELINE).getOrDefault(metric, new TreeMap<>());
            List<Double> ratios = rounds.entrySet().stream()
                    .map(round -> round.getValue() / stock.getOrDefault(round.getKey(), Double.NaN))
                    .filter(Double::isFinite)
                    .toList();
            lines.add(new Line(
                    metric,
                    Statistics.median(rounds.values()),
                    Statistics.median(stock.values()),
                    Statistics.median(ratios),
                    rounds.size()));
        });
        return lines;
    }

    private SortedMap<Metric, SortedMap<Integer, Double>> of(Side side) {
        return values.getOrDefault(side, new TreeMap<>());
    }
}
