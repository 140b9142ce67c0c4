package id.siklus.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each answered request: what kind, on which type, how long. Never the query string, which may hold a NIK or a name. */
@Interceptor
final class RequestLogInterceptor {

    private static final Logger log = LoggerFactory.getLogger("id.siklus.request");

    @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
    void logWithoutContent(ServletRequestDetails request) {
        if (log.isInfoEnabled()) {
            log.atInfo()
                    .addKeyValue("request", request.getRequestId())
                    .addKeyValue("interaction", String.valueOf(request.getRestOperationType()))
                    .addKeyValue("type", String.valueOf(request.getResourceName()))
                    .addKeyValue("status", request.getServletResponse().getStatus())
                    .addKeyValue("ms", request.getRequestStopwatch().getMillis())
                    .log("answered");
        }
    }
}
