package id.siklus.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import id.siklus.fhir.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where a failure becomes an answer: an OperationOutcome in the caller's language, with a stable code. No stack trace, SQL text or identifier of
 * a patient leaves the server; what is ours to repair is logged under the request's number.
 */
@Interceptor
final class ErrorAnswerInterceptor {

    static final int RETRY_AFTER_SECONDS = 10;

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswerInterceptor.class);

    private final FailureTranslator translator = new FailureTranslator();

    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    BaseServerResponseException answer(
            @Nullable RequestDetails request,
            Throwable failure,
            HttpServletRequest servletRequest,
            @Nullable HttpServletResponse response) {
        Locale language = RequestLanguage.of(servletRequest.getHeader("Accept-Language"));
        String number = request == null ? "-" : String.valueOf(request.getRequestId());
        RefusedException refusal = translator.translate(failure, FailedRequest.of(request), number);
        if (refusal.getStatusCode() == 503) {
            log.warn("Request {} is to come again later: {}", number, refusal.getMessage());
        } else if (refusal.getStatusCode() >= 500) {
            log.error("Request {} failed with {}", number, refusal.getStatusCode(), failure);
        }
        if (refusal.getStatusCode() == 503 && response != null) {
            response.setHeader("Retry-After", String.valueOf(RETRY_AFTER_SECONDS));
        }
        if (request != null) {
            AnswerFormat.settle(request);
        }
        OperationOutcome outcome = refusal.outcome(language);
        BaseServerResponseException answer =
                new UnclassifiedServerFailureException(refusal.getStatusCode(), refusal.getMessage());
        answer.setOperationOutcome(outcome);
        return answer;
    }
}
