package id.siklus.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.InterceptorOrder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;

/** At the door: who has no reach comes no further, and a stored page is given to the client that it was made for. */
@Interceptor
final class RequestGuard {

    private static final int GONE = 410;
    private static final Pattern PAGE = Pattern.compile("[?&]_getpages=([^&]+)");

    private final Reaches reaches;
    private final PageOwners pages;

    RequestGuard(Reaches reaches, PageOwners pages) {
        this.reaches = reaches;
        this.pages = pages;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.REACH)
    void admit(RequestDetails request, RestOperationTypeEnum interaction) {
        if (interaction == RestOperationTypeEnum.METADATA) {
            return;
        }
        reaches.of(request);
        if (request.getResource() instanceof Bundle bundle) {
            SentBundle.keep(request, bundle);
        }
        String[] page = request.getParameters().get(Constants.PARAM_PAGINGACTION);
        if (page != null && page.length > 0 && !ownsPage(request, page[0])) {
            throw new RefusedException(GONE, Issue.error(ErrorCode.PAGE_EXPIRED, ""));
        }
    }

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    void noteOwnerOfPage(RequestDetails request, @Nullable IBaseResource response) {
        if (!(response instanceof Bundle bundle)) {
            return;
        }
        Optional<String> page = bundle.getLink().stream()
                .map(link -> PAGE.matcher(link.getUrl()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
        page.ifPresent(number -> Caller.of(request).ifPresent(caller -> pages.give(number, caller.clientId())));
    }

    private boolean ownsPage(RequestDetails request, String page) {
        return Caller.of(request)
                .map(caller -> pages.owns(page, caller.clientId()))
                .orElse(true);
    }
}
