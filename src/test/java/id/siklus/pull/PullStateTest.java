package id.siklus.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PullStateTest {

    private static final String MORNING = "2026-06-01T01:00:00.000Z";
    private static final String NOON = "2026-06-01T12:00:00.000+07:00";
    private static final String EVENING = "2026-06-01T18:00:00.000Z";

    private final PullState empty =
            PullState.of(new Order("http://x/fhir", Level.SYSTEM, "", List.of(), List.of(), Format.NDJSON));

    @Test
    void theNextIncrementGoesOnFromTheLastExport() {
        PullState full = empty.begun("http://x/bulk/1", null).complete(MORNING).published();
        PullState increment =
                full.begun("http://x/bulk/2", MORNING).complete(NOON).published();

        assertThat(full.last()).isEqualTo(MORNING);
        assertThat(increment.last()).isEqualTo(NOON);
        assertThat(increment.job()).isNull();
        assertThat(increment.remove()).isEqualTo("http://x/bulk/2");
    }

    @Test
    void anIncrementThatLeavesAGapIsNotGoneOnFrom() {
        PullState full = empty.begun("http://x/bulk/1", null).complete(MORNING).published();

        PullState later = full.begun("http://x/bulk/2", NOON).complete(EVENING).published();

        assertThat(later.last()).isEqualTo(MORNING);
    }
}
