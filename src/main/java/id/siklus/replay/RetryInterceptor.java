package id.siklus.replay;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.ResourceVersionConflictResolutionStrategy;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Settles races inside the server: the transaction that lost is tried again from its beginning, and finds what the winner has written. HAPI rolls back and counts, and
 * takes a deadlock for a lost race too; a stale {@code If-Match} fails again and is answered 412. The metric is {@code siklus.retries}.
 */
@Interceptor
final class RetryInterceptor {

    /** HAPI waits up to a quarter of a second more before each than before the last one; hardly a write needs more than two. */
    private static final int MOST = 8;

    /** A Bundle on condition of a version may have lost another race than that one; when it is that one, trying again is in vain. */
    private static final int MOST_WITH_CONDITION = 2;

    private final Counter retries;

    RetryInterceptor(MeterRegistry meters) {
        this.retries = meters.counter("siklus.retries");
    }

    @Hook(Pointcut.STORAGE_VERSION_CONFLICT)
    ResourceVersionConflictResolutionStrategy tryAgain(@Nullable RequestDetails request) {
        ResourceVersionConflictResolutionStrategy strategy = new ResourceVersionConflictResolutionStrategy();
        if (Conflicts.of(request).areWorthATry() && !IfMatch.isAskedOf(request) && !isOvertaken(request)) {
            retries.increment();
            strategy.setRetry(true);
            strategy.setMaxRetries(IfMatch.isAskedInside(request) ? MOST_WITH_CONDITION : MOST);
        }
        return strategy;
    }

    private static boolean isOvertaken(@Nullable RequestDetails request) {
        return Attempt.of(request).filter(Attempt::isOvertaken).isPresent();
    }
}
