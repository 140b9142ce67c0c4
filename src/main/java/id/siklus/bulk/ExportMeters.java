package id.siklus.bulk;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is seen of exports from outside: {@code siklus.export.jobs} by state, of all nodes; and of this node {@code siklus.export.rows} and {@code
 * siklus.export.bytes} by purpose, and {@code siklus.export.part}, how long a part takes.
 */
final class ExportMeters {

    private final MeterRegistry registry;
    private final Map<ExportStatus.State, AtomicLong> jobs = new EnumMap<>(ExportStatus.State.class);

    ExportMeters(MeterRegistry registry) {
        this.registry = registry;
        for (ExportStatus.State state : ExportStatus.State.values()) {
            AtomicLong count = registry.gauge(
                    "siklus.export.jobs",
                    List.of(io.micrometer.core.instrument.Tag.of("state", lower(state))),
                    new AtomicLong());
            jobs.put(state, count == null ? new AtomicLong() : count);
        }
    }

    void jobs(Map<ExportStatus.State, Long> counted) {
        jobs.forEach((state, count) -> count.set(counted.getOrDefault(state, 0L)));
    }

    void written(List<ExportFile> files) {
        for (ExportFile file : files) {
            registry.counter("siklus.export.rows", "purpose", lower(file.purpose()))
                    .increment(file.count());
            registry.counter("siklus.export.bytes", "purpose", lower(file.purpose()))
                    .increment(file.bytes());
        }
    }

    Timer.Sample begin() {
        return Timer.start(registry);
    }

    void end(Timer.Sample sample, ExportPart part, String outcome) {
        sample.stop(registry.timer("siklus.export.part", "kind", lower(part.kind()), "outcome", outcome));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
