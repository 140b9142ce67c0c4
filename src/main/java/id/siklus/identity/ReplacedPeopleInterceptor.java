package id.siklus.identity;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.InterceptorOrder;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** What comes late for a person that was merged into another goes to that other. */
@Interceptor
final class ReplacedPeopleInterceptor {

    private final ReplacedPeople replaced;
    private final NamedPatients named;

    ReplacedPeopleInterceptor(ReplacedPeople replaced, NamedPatients named) {
        this.replaced = replaced;
        this.named = named;
    }

    /** The condition of a single create is bound before its body. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    void sendConditionOn(RequestDetails request) {
        String condition = request.getHeader(Constants.HEADER_IF_NONE_EXIST);
        if (!replaced.isEmpty() && condition != null && request.getFixedConditionalUrl() == null) {
            String standing = replaced.inUrl(condition);
            if (!standing.equals(condition)) {
                request.setFixedConditionalUrl(standing.substring(standing.indexOf('?') + 1));
            }
        }
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.IDENTITY + 1)
    void sendOn(RequestDetails request, RestOperationTypeEnum operation) {
        if (replaced.isEmpty() || !(request.getResource() instanceof Resource sent)) {
            return;
        }
        switch (operation) {
            case CREATE, UPDATE -> sendOn(sent);
            case TRANSACTION, BATCH -> {
                if (sent instanceof Bundle bundle) {
                    bundle.getEntry().stream()
                            .filter(Bundle.BundleEntryComponent::hasResource)
                            .forEach(this::sendOn);
                }
            }
            default -> {}
        }
    }

    private void sendOn(Bundle.BundleEntryComponent entry) {
        sendOn(entry.getResource());
        Bundle.BundleEntryRequestComponent request = entry.getRequest();
        if (request.hasIfNoneExist()) {
            request.setIfNoneExist(replaced.inUrl(request.getIfNoneExist()));
        }
        if (String.valueOf(request.getUrl()).contains("?")) {
            request.setUrl(replaced.inUrl(request.getUrl()));
        }
    }

    /** A Patient's own links say what was merged; they are not sent on. */
    private void sendOn(Resource sent) {
        if (!(sent instanceof Patient)) {
            named.replace(sent, replaced::standsFor);
        }
    }
}
