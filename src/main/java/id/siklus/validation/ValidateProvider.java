package id.siklus.validation;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;

/** {@code Type/$validate} and {@code Type/id/$validate} of one resource type. */
final class ValidateProvider implements IResourceProvider {

    private final Class<? extends IBaseResource> type;
    private final ValidateOperation operation;

    ValidateProvider(Class<? extends IBaseResource> type, ValidateOperation operation) {
        this.type = type;
        this.operation = operation;
    }

    @Override
    public Class<? extends IBaseResource> getResourceType() {
        return type;
    }

    /**
     * @param mode accepted and without effect: the checks are those of a write, whatever the write
     * @param profile one more canonical URL to fulfil
     */
    @Operation(name = "$validate", idempotent = true)
    public OperationOutcome validate(
            @IdParam(optional = true) @Nullable IdType id,
            @OperationParam(name = "resource") @Nullable IBaseResource sent,
            @OperationParam(name = "mode", typeName = "code") @Nullable IPrimitiveType<String> mode,
            @OperationParam(name = "profile", typeName = "uri") @Nullable IPrimitiveType<String> profile,
            RequestDetails request) {
        return operation.validate(id, sent, profile, request);
    }
}
