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

/**
 * The last check, inside the storage transaction, of whatever no earlier step has seen: the result of a PATCH, and anything that found a way around {@link
 * ValidateInterceptor}. What has passed there carries its mark into storage and is not checked again; what the server stores by itself is its own affair.
 */
@Interceptor
final class StoredResultInterceptor {

    private final WarmValidator validator;

    StoredResultInterceptor(WarmValidator validator) {
        this.validator = validator;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    void refuseNewResourceThatBreaksItsProfile(IBaseResource created, @Nullable RequestDetails request) {
        check(created, request);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    void refuseResultThatBreaksItsProfile(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        check(after, request);
    }

    private void check(IBaseResource stored, @Nullable RequestDetails request) {
        if (request == null
                || request instanceof SystemRequestDetails
                || !(stored instanceof Resource resource)
                || resource.hasUserData(ValidateInterceptor.CHECKED)) {
            return;
        }
        List<Issue> issues = new ArrayList<>(Normaliser.normalise(resource, resource.fhirType()));
        issues.addAll(validator.call(resources -> resources.validate(resource, null, BundleLinks.NONE)));
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new RefusedException(422, issues);
        }
        resource.setUserData(ValidateInterceptor.CHECKED, Boolean.TRUE); // a transaction saves it a second time
        Findings.of(request).add(WrittenResource.WHOLE_REQUEST, issues);
    }
}
