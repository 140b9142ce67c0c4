package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WarmValidatorTest {

    @Test
    void givesUpCheckThatTakesTooLong() {
        try (WarmValidator validator = warm(Duration.ofMillis(100))) {
            CountDownLatch never = new CountDownLatch(1);

            RefusedException refused = refusal(() -> validator.call(resources -> waitFor(never)));

            assertThat(refused.getStatusCode()).isEqualTo(503);
            assertThat(refused.issues()).extracting(Issue::code).containsExactly(ErrorCode.VALIDATION_TIMEOUT);
        }
    }

    @Test
    void saysThatTooManyWaitWhenTheQueueIsFull() {
        try (WarmValidator validator = warm(Duration.ofMinutes(1))) {
            CountDownLatch release = new CountDownLatch(1);
            fill(validator, release);

            RefusedException refused = refusal(() -> validator.call(resources -> true));

            assertThat(refused.getStatusCode()).isEqualTo(503);
            assertThat(refused.issues()).extracting(Issue::code).containsExactly(ErrorCode.VALIDATION_QUEUE_FULL);
            release.countDown();
        }
    }

    @Test
    void saysThatItIsStillStartingBeforeTheWarmUpIsDone() {
        try (WarmValidator validator = new WarmValidator(1, Duration.ofSeconds(1), Duration.ofMillis(50))) {
            RefusedException refused = refusal(() -> validator.call(resources -> true));

            assertThat(refused.getStatusCode()).isEqualTo(503);
            assertThat(refused.issues()).extracting(Issue::code).containsExactly(ErrorCode.VALIDATION_STARTING);
        }
    }

    private static WarmValidator warm(Duration limit) {
        WarmValidator validator = new WarmValidator(1, limit, Duration.ofMinutes(1));
        validator.warm(() -> TestGuide.VALIDATOR);
        return validator;
    }

    /** One call is at work, {@link WarmValidator#WAITING_CALLS} wait: each on a thread of its own, as a request would be. */
    private static void fill(WarmValidator validator, CountDownLatch release) {
        for (int i = 0; i <= WarmValidator.WAITING_CALLS; i++) {
            Thread caller = new Thread(() -> validator.call(resources -> waitFor(release)), "caller");
            caller.setDaemon(true);
            caller.setUncaughtExceptionHandler((thread, endOfTest) -> {});
            caller.start();
        }
        CompletableFuture<Void> full = CompletableFuture.runAsync(() -> {
            while (validator.waiting() < WarmValidator.WAITING_CALLS) {
                Thread.onSpinWait();
            }
        });
        full.orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join();
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException givenUp) {
            return false;
        }
    }

    private static RefusedException refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(RefusedException.class, work);
    }
}
