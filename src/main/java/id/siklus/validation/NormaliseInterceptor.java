package id.siklus.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.server.InterceptorOrder;
import java.util.List;

/** Makes what a request wants stored canonical, before anybody compares or checks it. */
@Interceptor
final class NormaliseInterceptor {

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.NORMALISE)
    void makeCanonical(RequestDetails request, ServletRequestDetails http, RestOperationTypeEnum operation) {
        NarrativeFilter.dropped(http.getServletRequest())
                .forEach(path -> Findings.of(request)
                        .add(WrittenResource.entryOf(path), List.of(Issue.warning(ErrorCode.NARRATIVE_DROPPED, path))));
        for (WrittenResource written : WrittenResource.of(request, operation)) {
            Findings.of(request).add(written.entry(), Normaliser.normalise(written.resource(), written.path()));
        }
    }
}
