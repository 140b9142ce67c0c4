package id.siklus.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Checks, inside the storage transaction, what no earlier step could see: the result of a PATCH. */
@Interceptor
final class StoredResultInterceptor {

    private final WarmValidator validator;

    StoredResultInterceptor(WarmValidator validator) {
        this.validator = validator;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    void refuseResultThatBreaksItsProfile(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        if (request == null
                || request instanceof SystemRequestDetails
                || !(after instanceof Resource resource)
                || resource.hasUserData(ValidateInterceptor.CHECKED)) {
            return;
        }
        List<Issue> issues = new ArrayList<>(Normaliser.normalise(resource, resource.fhirType()));
        issues.addAll(validator.call(resources -> resources.validate(resource, null, BundleLinks.NONE)));
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new RefusedException(422, issues);
        }
        Findings.of(request).add(WrittenResource.WHOLE_REQUEST, issues);
    }
}
