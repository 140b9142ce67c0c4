package id.siklus.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.InterceptorOrder;

/** Makes what a request wants stored canonical, before anybody compares or checks it. */
@Interceptor
final class NormaliseInterceptor {

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.NORMALISE)
    void makeCanonical(RequestDetails request, RestOperationTypeEnum operation) {
        for (WrittenResource written : WrittenResource.of(request, operation)) {
            Findings.of(request).add(written.entry(), Normaliser.normalise(written.resource(), written.path()));
        }
    }
}
