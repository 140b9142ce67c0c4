package id.siklus.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.dao.NonPersistedSearch;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps conditions of more than one value out of HAPI's common query for the conditions of a transaction, wherever they stand: it looks at the first value of
 * the only parameter and at nothing else (HAPI 8.8.0, {@code TransactionProcessor.preFetchSearchParameterMaps}), so that a reference {@code
 * Practitioner?identifier=a,b} would never mean b. HAPI asks this hook just before, and takes two parameters for too many; the second one is empty, and is cleaned
 * away before anything is searched.
 */
@Interceptor
final class WholeConditionsInterceptor {

    private static final String EMPTY = "_id";

    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    void keepFromCommonQuery(SearchParameterMap condition, ICachedSearchDetails details) {
        if (details instanceof NonPersistedSearch
                && condition.size() == 1
                && !condition.containsKey(EMPTY)
                && !isOneValue(condition)) {
            condition.put(EMPTY, new ArrayList<>());
        }
    }

    private static boolean isOneValue(SearchParameterMap condition) {
        List<List<IQueryParameterType>> values = condition.values().iterator().next();
        return condition.getLastUpdated() == null
                && values.size() == 1
                && values.get(0).size() == 1
                && (!(values.get(0).get(0) instanceof TokenParam token)
                        || token.getModifier() == null && token.getMissing() == null);
    }
}
