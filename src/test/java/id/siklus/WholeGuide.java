package id.siklus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.ApplicationContext;

/** A server answers before the guide's definitions are in its database; what a test asks for may be one of them. */
final class WholeGuide {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private WholeGuide() {}

    static void awaitIn(ApplicationContext server) {
        HealthIndicator guide = server.getBean("validationHealthIndicator", HealthIndicator.class);
        // In this thread: another would wait for the end of the class's initialisation that waits here.
        Awaitility.await()
                .pollInSameThread()
                .atMost(LONGEST)
                .untilAsserted(() -> assertThat(guide.health().getStatus()).isEqualTo(Status.UP));
    }
}
