package id.siklus.careplan;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.InterceptorOrder;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.jspecify.annotations.Nullable;

/** Refuses a PlanDefinition that could not be evaluated, while its author still looks. Packages of other guides, which an owner imports by command, may hold any. */
@Interceptor
final class PlanGuard {

    private static final int UNPROCESSABLE = 422;

    private final PlanCompiler compiler;

    PlanGuard(PlanCompiler compiler) {
        this.compiler = compiler;
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = InterceptorOrder.VALIDATE + 1)
    void refuseNew(IBaseResource resource, @Nullable RequestDetails request) {
        refuse(resource, request);
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = InterceptorOrder.VALIDATE + 1)
    void refuseChanged(IBaseResource before, IBaseResource resource, @Nullable RequestDetails request) {
        refuse(resource, request);
    }

    private void refuse(IBaseResource resource, @Nullable RequestDetails request) {
        if (resource instanceof PlanDefinition plan && Caller.of(request).isPresent()) {
            try {
                compiler.compile(plan);
            } catch (PlanRefusedException e) {
                throw new RefusedException(UNPROCESSABLE, e.faults());
            }
        }
    }
}
