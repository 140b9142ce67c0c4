package id.siklus.identity;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does work on a batch of people in one transaction; where that fails, on each of them alone, so that one whom it fails for stops nobody behind. That one is left out
 * for an hour, and counted: {@code siklus.identity.stuck}.
 */
final class PatientBatches {

    private static final Logger log = LoggerFactory.getLogger(PatientBatches.class);
    private static final Duration LEFT_OUT = Duration.ofHours(1);

    private final TransactionTemplate transaction;
    private final TraitTable table;
    private final Clock clock;
    private final Map<Long, Instant> stuck = new ConcurrentHashMap<>();

    PatientBatches(TransactionTemplate transaction, TraitTable table, Clock clock, MeterRegistry meters) {
        this.transaction = transaction;
        this.table = table;
        this.clock = clock;
        meters.gaugeMapSize("siklus.identity.stuck", List.of(), stuck);
    }

    /** @return keys of those who are left out for now */
    Collection<Long> leftOut() {
        stuck.values().removeIf(until -> until.isBefore(clock.instant()));
        return List.copyOf(stuck.keySet());
    }

    /** @param key storage key of a person; {@return those for whom it is done; none while another node does it} */
    <T> List<T> each(List<T> people, ToLongFunction<T> key, Consumer<List<T>> work) {
        if (people.isEmpty()) {
            return people;
        }
        try {
            return alone(people, work) ? people : List.of();
        } catch (RuntimeException batch) {
            List<T> done = new ArrayList<>();
            for (T person : people) {
                try {
                    if (alone(List.of(person), work)) {
                        done.add(person);
                    }
                } catch (RuntimeException one) {
                    table.waiting(1); // fails too when the database is away, and that is nobody's fault
                    stuck.put(key.applyAsLong(person), clock.instant().plus(LEFT_OUT));
                    log.atWarn()
                            .addKeyValue("person", key.applyAsLong(person))
                            .addKeyValue("error", one.getClass().getSimpleName())
                            .log("A person could not be followed and is left out for an hour");
                }
            }
            return done;
        }
    }

    private <T> boolean alone(List<T> people, Consumer<List<T>> work) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean alone = table.alone();
            if (alone) {
                work.accept(people);
            }
            return alone;
        }));
    }
}
