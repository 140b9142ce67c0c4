package id.siklus.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.ValidateMethodBindingDstu2Plus;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.RequestLanguage;
import id.siklus.validation.CollectingParserErrors.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** {@code $validate} (FHIR R4, resource-operation-validate): the same checks and the same words as a write gets, and nothing stored. */
@Interceptor
final class ValidateOperation {

    private final WarmValidator validator;
    private final StrictReadingInterceptor reading;
    private final DaoRegistry daos;

    ValidateOperation(WarmValidator validator, StrictReadingInterceptor reading, DaoRegistry daos) {
        this.validator = validator;
        this.reading = reading;
        this.daos = daos;
    }

    /** HAPI's own binding of the operation speaks another dialect and knows no profile of the type. */
    @Hook(Pointcut.SERVER_PROVIDER_METHOD_BOUND)
    @Nullable
    BaseMethodBinding replaceBuiltInValidate(BaseMethodBinding binding) {
        return binding instanceof ValidateMethodBindingDstu2Plus ? null : binding;
    }

    /** At the system level, for a body of any type, a Bundle among them. */
    @Operation(name = "$validate", idempotent = true)
    public OperationOutcome validateAny(
            @OperationParam(name = "resource") @Nullable IBaseResource sent,
            @OperationParam(name = "profile", typeName = "uri") @Nullable IPrimitiveType<String> profile,
            RequestDetails request) {
        return validate(null, sent, profile, request);
    }

    /**
     * @param id the stored resource to check when no body is sent
     * @param profile one more canonical URL to fulfil
     */
    OperationOutcome validate(
            @Nullable IdType id,
            @Nullable IBaseResource sent,
            @Nullable IPrimitiveType<String> profile,
            RequestDetails request) {
        List<Problem> unknown = reading.problems(request);
        Resource resource = sent instanceof Resource body ? body : stored(id, request);
        List<Issue> issues = new ArrayList<>();
        if (!unknown.isEmpty()) {
            return outcome(reading.readAgain(request, unknown), request);
        }
        Optional<String> wanted = Optional.ofNullable(profile).map(IPrimitiveType::getValue);
        if (resource instanceof Bundle bundle) {
            issues.addAll(bundle(bundle));
        } else {
            issues.addAll(Normaliser.normalise(resource, resource.fhirType()));
            issues.addAll(validator.call(resources -> resources.validate(resource, null, BundleLinks.NONE, wanted)));
        }
        return outcome(issues, request);
    }

    private List<Issue> bundle(Bundle bundle) {
        List<Issue> issues = new ArrayList<>();
        BundleLinks links = BundleLinks.of(bundle);
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            Resource resource = bundle.getEntry().get(i).getResource();
            if (resource != null) {
                String path = "Bundle.entry[" + i + "].resource";
                issues.addAll(Normaliser.normalise(resource, path));
                issues.addAll(validator.call(resources -> resources.validate(resource, path, links)));
            }
        }
        return issues;
    }

    private Resource stored(@Nullable IdType id, RequestDetails request) {
        if (id == null || !id.hasIdPart()) {
            throw new RefusedException(
                    400, Issue.error(ErrorCode.ELEMENT_MISSING, "Parameters.parameter", "resource", "1"));
        }
        return (Resource)
                daos.getResourceDao(String.valueOf(request.getResourceName())).read(id, request);
    }

    private static OperationOutcome outcome(List<Issue> issues, RequestDetails request) {
        OperationOutcome outcome = new OperationOutcome();
        issues.forEach(issue -> outcome.addIssue(issue.in(RequestLanguage.of(request))));
        if (issues.stream().noneMatch(Issue::isError)) {
            outcome.addIssue(new Issue(
                            ErrorCode.VALID,
                            OperationOutcome.IssueSeverity.INFORMATION,
                            "",
                            List.of(),
                            Optional.empty())
                    .in(RequestLanguage.of(request)));
        }
        return outcome;
    }
}
