package id.siklus.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.storage.UnreadableRow;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;

/** Answers a search or a history without the rows that nobody can read, and names them in an OperationOutcome beside the others. */
@Interceptor
final class UnreadableRowInterceptor {

    /** After the guards of reach: what a caller may not see is not named to it either. */
    private static final int AFTER_THE_GUARDS = 1_000;

    /** HAPI's page of a history cannot have a gap; what stands for the row is taken out of the answer instead. */
    private static final Set<RestOperationTypeEnum> HISTORY = Set.of(
            RestOperationTypeEnum.HISTORY_INSTANCE,
            RestOperationTypeEnum.HISTORY_TYPE,
            RestOperationTypeEnum.HISTORY_SYSTEM);

    private static final String NAMED = UnreadableRowInterceptor.class.getName();

    @Hook(value = Pointcut.STORAGE_PRESHOW_RESOURCES, order = AFTER_THE_GUARDS)
    void takeOutUnreadable(@Nullable RequestDetails request, IPreResourceShowDetails shown) {
        for (int i = 0; i < shown.size(); i++) {
            IBaseResource resource = shown.getResource(i);
            if (resource != null && UnreadableRow.isMeantBy(resource)) {
                if (request != null) {
                    named(request)
                            .add(resource.fhirType() + "/"
                                    + resource.getIdElement().getIdPart());
                }
                if (request == null || !HISTORY.contains(request.getRestOperationType())) {
                    shown.setResource(i, null);
                }
            }
        }
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    void nameThem(RequestDetails request, @Nullable IBaseResource response) {
        if (!(response instanceof Bundle bundle) || !request.getUserData().containsKey(NAMED)) {
            return;
        }
        bundle.getEntry().removeIf(entry -> entry.hasResource() && UnreadableRow.isMeantBy(entry.getResource()));
        OperationOutcome outcome = new OperationOutcome();
        for (String row : named(request)) {
            outcome.addIssue(Issue.warning(ErrorCode.UNREADABLE_ROW, "", row).in(RequestLanguage.of(request)));
        }
        Bundle.BundleEntryComponent entry = bundle.addEntry().setResource(outcome);
        if (bundle.getType() == Bundle.BundleType.SEARCHSET) {
            entry.getSearch().setMode(SearchEntryMode.OUTCOME);
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<String> named(RequestDetails request) {
        return (Set<String>) request.getUserData().computeIfAbsent(NAMED, name -> new TreeSet<String>());
    }
}
