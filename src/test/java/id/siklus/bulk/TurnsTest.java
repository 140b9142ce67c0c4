package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.server.RequestsUnderWay;
import id.siklus.server.TestRequests;
import id.siklus.storage.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How a worker gives way, with its own clock: it really works and really rests. */
class TurnsTest {

    private static final long TRIED_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

    private final RequestsUnderWay requests = new RequestsUnderWay();
    private final PartClaim claim = new PartClaim(
            new ExportJob(
                    UUID.randomUUID(),
                    new Caller("uji", "", CallerRole.KEMENKES, Set.of()),
                    Asked.system("Library"),
                    new Moment(Instant.EPOCH, "1:1:"),
                    null),
            ExportPart.plan(),
            UUID.randomUUID(),
            1);

    @Test
    void worksWithoutARestWhereNobodyAsks() throws Exception {
        awaitQuiet();

        // Others' work on the same cores takes from a share.
        await().untilAsserted(() -> assertThat(shareOfWork(25)).isGreaterThan(0.9));
    }

    @Test
    void worksAQuarterOfTheTimeBesideARequest() throws Exception {
        try (AutoCloseable request = TestRequests.begin(requests)) {
            await().untilAsserted(() -> assertThat(shareOfWork(25)).isBetween(0.1, 0.35));
        }
    }

    @Test
    void givesWayBetweenTheRequestsOfOneWhoSendsOneAfterTheOther() throws Exception {
        TestRequests.begin(requests).close();

        assertThat(requests.anyWithin(Duration.ofSeconds(10))).isTrue();
        assertThat(requests.anyWithin(Duration.ZERO)).isFalse();
    }

    @Test
    void goesOnAsSoonAsTheLastRequestIsOver() throws Exception {
        Turns.Turn turn = new Turns(requests, 5).of(claim);
        AutoCloseable request = TestRequests.begin(requests);
        Thread other = new Thread(() -> {
            work(TimeUnit.MILLISECONDS.toNanos(100));
            try {
                request.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        work(TimeUnit.MILLISECONDS.toNanos(100));
        other.start();
        long begin = System.nanoTime();

        turn.pass();

        other.join();
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .as("a twentieth of the time would be 1.9 s of rest")
                .isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void worksAsIfThereWereNobodyWhereItsOwnerWantsThat() throws Exception {
        try (AutoCloseable request = TestRequests.begin(requests)) {
            await().untilAsserted(() -> assertThat(shareOfWork(100)).isGreaterThan(0.9));
        }
    }

    @Test
    void leavesAPartThatIsNotItsOwnAnyMoreInTheMiddleOfARest() throws Exception {
        Turns.Turn turn = new Turns(requests, 5).of(claim);
        try (AutoCloseable request = TestRequests.begin(requests)) {
            work(TimeUnit.MILLISECONDS.toNanos(100));
            Thread other = new Thread(() -> {
                work(TimeUnit.MILLISECONDS.toNanos(50));
                claim.end();
            });
            other.start();
            long begin = System.nanoTime();

            assertThatThrownBy(turn::pass).isInstanceOf(ClaimEndedException.class);

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
            other.join();
        }
    }

    /** Rows that take a fifth of a millisecond each. */
    private double shareOfWork(int share) {
        Turns.Turn turn = new Turns(requests, share).of(claim);
        long begin = System.nanoTime();
        long worked = 0;
        while (System.nanoTime() - begin < TRIED_NANOS) {
            long before = System.nanoTime();
            work(200_000);
            worked += System.nanoTime() - before;
            turn.pass();
        }
        return (double) worked / (System.nanoTime() - begin);
    }

    private void awaitQuiet() {
        while (requests.anyWithin(Duration.ofMillis(50))) {
            Thread.onSpinWait();
        }
    }

    private static void work(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
