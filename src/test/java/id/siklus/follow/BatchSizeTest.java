package id.siklus.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchSizeTest {

    private static final Duration QUICK = Duration.ofMillis(50);

    private final BatchSize size = new BatchSize();

    /** @return how many of very many changes, of which every so many-th concerns the follower, come at once */
    private int entries(int every) {
        List<Integer> entries = IntStream.range(1, 10_001).boxed().toList();
        return size.first(entries, entry -> entry % every == 0).size();
    }

    @Test
    void whatPassesAFollowerByDoesNotCount() {
        assertThat(entries(1)).isEqualTo(100);
        assertThat(entries(5)).isEqualTo(500);
        assertThat(size.first(List.of(1, 2, 3), entry -> true)).containsExactly(1, 2, 3);

        for (int i = 0; i < 20; i++) {
            size.took(0, QUICK);
        }
        assertThat(entries(1)).as("after a quiet while").isEqualTo(100);
    }

    @Test
    void fullBatchesThatAreQuickGrowUntilMostOfTheLogIsReadAtOnce() {
        size.took(100, QUICK);
        assertThat(entries(1)).isEqualTo(200);
        size.took(150, QUICK);
        assertThat(entries(1)).as("not full").isEqualTo(200);
        for (int i = 0; i < 20; i++) {
            size.took(entries(1), QUICK);
        }
        assertThat(entries(1)).isEqualTo(BatchSize.MOST);
    }

    @Test
    void aBatchThatTakesLongIsFollowedByOneThatTakesAFractionOfASecond() {
        size.took(100, Duration.ofMillis(300));
        assertThat(entries(1)).isEqualTo(100);
        size.took(100, Duration.ofMillis(600));
        assertThat(entries(1)).isEqualTo(50);
        size.took(50, Duration.ofMillis(1_250));
        assertThat(entries(1)).isEqualTo(20);
        size.took(20, Duration.ofSeconds(100));
        assertThat(entries(1)).isEqualTo(10);
    }
}
