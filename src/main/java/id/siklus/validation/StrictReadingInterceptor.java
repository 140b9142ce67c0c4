package id.siklus.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.InterceptorOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * Refuses a body that holds what FHIR does not know. HAPI's parser tells only the name of the first such element, so the body is read a second time, and only
 * then, by the engine that names every one with its path.
 */
@Interceptor
final class StrictReadingInterceptor {

    private final CollectingParserErrors errors;
    private final WarmValidator validator;

    StrictReadingInterceptor(CollectingParserErrors errors, WarmValidator validator) {
        this.errors = errors;
        this.validator = validator;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    void startCollecting(RequestDetails request) {
        if (request.getRequestType() == RequestTypeEnum.GET) {
            errors.finish();
        } else {
            errors.start();
        }
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.NORMALISE - 1)
    void refuseUnknownElements(RequestDetails request, RestOperationTypeEnum operation) {
        List<String> names = errors.finish();
        if (!names.isEmpty() && request.getResource() instanceof Resource) {
            throw new RefusedException(400, readAgain(request, names));
        }
    }

    @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
    void stopCollecting(RequestDetails request) {
        errors.finish();
    }

    /** @param names what HAPI's parser stumbled over */
    List<Issue> readAgain(RequestDetails request, List<String> names) {
        String body = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
        String type = String.valueOf(request.getHeader("Content-Type"));
        List<Issue> issues = validator.call(resources -> resources.checkForm(body, type.contains("xml"))).stream()
                .filter(Issue::isError)
                .toList();
        return issues.isEmpty()
                ? names.stream()
                        .distinct()
                        .map(name -> Issue.error(ErrorCode.UNKNOWN_ELEMENT, "", name))
                        .toList()
                : issues;
    }
}
