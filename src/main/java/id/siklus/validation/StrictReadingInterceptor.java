package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
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
import id.siklus.validation.CollectingParserErrors.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Refuses a body that holds what FHIR does not know. HAPI's parser tells only a name, without its path, so the body is read a second time, and only then, by
 * the engine that names every one with its place.
 */
@Interceptor
final class StrictReadingInterceptor {

    private final JsonShape shape;
    private final CollectingParserErrors errors;
    private final WarmValidator validator;

    StrictReadingInterceptor(FhirContext context, CollectingParserErrors errors, WarmValidator validator) {
        this.shape = new JsonShape(context);
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
        if ("$validate".equals(request.getOperation())) {
            return; // it takes the problems itself and tells them in its outcome
        }
        List<Problem> problems = problems(request);
        if (!problems.isEmpty()) {
            List<Issue> issues = readAgain(request, problems);
            boolean malformed =
                    issues.stream().anyMatch(issue -> issue.code().code().startsWith("SKL-1"));
            throw new RefusedException(malformed ? 400 : 422, issues);
        }
    }

    /** @return what the thread's parser and the shape of the JSON object to; asking ends the collecting */
    List<Problem> problems(RequestDetails request) {
        List<Problem> problems = new ArrayList<>(errors.finish());
        if (problems.isEmpty()
                && String.valueOf(request.getHeader("Content-Type")).contains("json")) {
            shape.firstMisfit(request.loadRequestContents())
                    .ifPresent(name -> problems.add(new Problem(ErrorCode.WRONG_JSON_TYPE, name)));
        }
        return problems;
    }

    @Hook(Pointcut.SERVER_PROCESSING_COMPLETED)
    void stopCollecting(RequestDetails request) {
        errors.finish();
    }

    /** It explains only; where HL7's reader itself breaks, as at an element that comes twice in XML, what the first reading found is enough. */
    private List<Issue> secondReading(String body, boolean xml) {
        try {
            return validator.call(resources -> resources.validateAsSent(body, xml));
        } catch (RefusedException busy) {
            throw busy;
        } catch (RuntimeException broken) {
            return List.of();
        }
    }

    /** @param problems what HAPI's parser stumbled over */
    List<Issue> readAgain(RequestDetails request, List<Problem> problems) {
        String body = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
        String type = String.valueOf(request.getHeader("Content-Type"));
        List<Issue> issues = secondReading(body, type.contains("xml")).stream()
                .filter(Issue::isError)
                .toList();
        return issues.isEmpty()
                ? problems.stream()
                        .distinct()
                        .map(problem -> Issue.error(problem.code(), "", problem.what()))
                        .toList()
                : issues;
    }
}
