package id.siklus.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line and one measurement for each answered request: what kind, on which type, how long. Never the query string, which may hold a NIK or a name.
 *
 * <p>The metric is {@code siklus.requests} (a timer), by interaction, resource type and status.
 */
@Interceptor
final class RequestLogInterceptor {

    private static final Logger log = LoggerFactory.getLogger("id.siklus.request");

    private final MeterRegistry meters;

    RequestLogInterceptor(MeterRegistry meters) {
        this.meters = meters;
    }

    @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
    void tellWithoutContent(ServletRequestDetails request) {
        String interaction = String.valueOf(request.getRestOperationType());
        String type = request.getResourceName() == null ? "-" : request.getResourceName();
        int status = request.getServletResponse().getStatus();
        long millis = request.getRequestStopwatch().getMillis();
        meters.timer(
                        "siklus.requests",
                        "interaction",
                        interaction,
                        "type",
                        status == 404 ? "-" : type,
                        "status",
                        String.valueOf(status))
                .record(Duration.ofMillis(millis));
        log.atInfo()
                .addKeyValue("request", request.getRequestId())
                .addKeyValue("interaction", interaction)
                .addKeyValue("type", type)
                .addKeyValue("status", status)
                .addKeyValue("ms", millis)
                .log("answered");
    }
}
