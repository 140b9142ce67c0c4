package id.siklus.facility;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.Set;

/**
 * Refuses {@code :below} and {@code :above} on a name, a date, a number or a quantity, where HAPI would pass over the modifier in silence and answer another
 * question. On codes and URIs they have a meaning of their own in FHIR.
 */
@Interceptor
final class SubtreeModifierGuard {

    private static final int BAD_REQUEST = 400;

    private static final Set<RestSearchParameterTypeEnum> WITHOUT_HIERARCHY = Set.of(
            RestSearchParameterTypeEnum.STRING,
            RestSearchParameterTypeEnum.DATE,
            RestSearchParameterTypeEnum.NUMBER,
            RestSearchParameterTypeEnum.QUANTITY);

    private final ISearchParamRegistry searchParameters;

    SubtreeModifierGuard(ISearchParamRegistry searchParameters) {
        this.searchParameters = searchParameters;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    void refuseModifierThatWouldBePassedOver(RequestDetails request, RestOperationTypeEnum operation) {
        if (operation != RestOperationTypeEnum.SEARCH_TYPE) {
            return;
        }
        request.getParameters().forEach((parameter, values) -> {
            int colon = parameter.indexOf(':');
            if (colon > 0
                    && SubtreeModifier.of(parameter.substring(colon + 1)).isPresent()
                    && isWithoutHierarchy(request.getResourceName(), parameter.substring(0, colon))) {
                throw new RefusedException(
                        BAD_REQUEST,
                        Issue.error(ErrorCode.FACILITY_MODIFIER_UNFIT, parameter, parameter, String.join(",", values)));
            }
        });
    }

    private boolean isWithoutHierarchy(String resourceType, String parameter) {
        RuntimeSearchParam definition =
                searchParameters.getActiveSearchParam(resourceType, parameter, SearchParamLookupContextEnum.SEARCH);
        return definition != null && WITHOUT_HIERARCHY.contains(definition.getParamType());
    }
}
