package id.siklus.careplan;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** {@code PlanDefinition/$apply} (FHIR R4): the CarePlan of one subject by one plan. Nothing is stored. */
final class ApplyOperation {

    private static final int BAD_REQUEST = 400;
    private static final String PLAN = "planDefinition";
    private static final String SUBJECT = "subject";
    private static final Set<String> KNOWN = Set.of(PLAN, SUBJECT);

    private final Application application;

    ApplyOperation(Application application) {
        this.application = application;
    }

    @Operation(name = "$apply", typeName = "PlanDefinition", idempotent = true)
    public CarePlan stored(
            @IdParam IdType id,
            @OperationParam(name = SUBJECT, max = 1) @Nullable StringType subject,
            ServletRequestDetails request) {
        refuseOtherParameters(request);
        return application.ofStored(id, subject(subject, request), request);
    }

    @Operation(name = "$apply", typeName = "PlanDefinition")
    public CarePlan sent(
            @OperationParam(name = PLAN, max = 1) @Nullable PlanDefinition plan,
            @OperationParam(name = SUBJECT, max = 1) @Nullable StringType subject,
            ServletRequestDetails request) {
        refuseOtherParameters(request);
        if (plan == null || count(PLAN, request) > 1) {
            throw new RefusedException(BAD_REQUEST, Issue.error(ErrorCode.APPLY_PLAN, "Parameters.parameter"));
        }
        return application.ofSent(plan, subject(subject, request), request);
    }

    /** @return empty for none, for what is no reference, and for several: HAPI would take the first one without a word */
    private static Optional<IdType> subject(@Nullable StringType subject, ServletRequestDetails request) {
        return Optional.ofNullable(subject)
                .filter(only -> count(SUBJECT, request) == 1)
                .map(StringType::getValue)
                .map(IdType::new)
                .filter(id -> id.hasResourceType() && id.hasIdPart() && !id.isAbsolute());
    }

    private static long count(String name, ServletRequestDetails request) {
        long asked = request.getParameters().getOrDefault(name, new String[0]).length;
        return request.getResource() instanceof Parameters parameters
                ? asked
                        + parameters.getParameter().stream()
                                .filter(sent -> name.equals(sent.getName()))
                                .count()
                : asked;
    }

    private static void refuseOtherParameters(ServletRequestDetails request) {
        Stream<String> sent = request.getResource() instanceof Parameters parameters
                ? parameters.getParameter().stream().map(ParametersParameterComponent::getName)
                : Stream.empty();
        Stream<String> asked = request.getParameters().keySet().stream().filter(name -> !name.startsWith("_"));
        Stream.concat(sent, asked)
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedException(BAD_REQUEST, Issue.error(ErrorCode.APPLY_PARAMETER, "", name));
                });
    }
}
