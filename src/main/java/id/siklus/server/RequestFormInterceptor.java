package id.siklus.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.LocalText;
import id.siklus.fhir.RefusedException;
import java.util.Optional;
import java.util.Set;

/** Refuses, before any work is done, a request whose answer nobody could write (406), and a write without a body (400). */
@Interceptor
final class RequestFormInterceptor {

    /** After HAPI's pages of documentation, which are HTML and have been answered by then. */
    private static final int AFTER_PAGES = 900;

    private static final Set<RestOperationTypeEnum> WITH_BODY = Set.of(
            RestOperationTypeEnum.CREATE,
            RestOperationTypeEnum.UPDATE,
            RestOperationTypeEnum.PATCH,
            RestOperationTypeEnum.TRANSACTION);

    private static final Set<RequestTypeEnum> NAMES_ITS_TARGET = Set.of(RequestTypeEnum.PATCH, RequestTypeEnum.DELETE);
    private static final Set<String> SHAPE_OF_ANSWERS = Set.of("_format", "_pretty", "_summary", "_elements");
    private static final LocalText NO_TARGET = new LocalText(
            "alamat harus menyebut id, misalnya Patient/123, atau syarat, misalnya Patient?identifier=...",
            "the address must name an id, such as Patient/123, or a condition, such as Patient?identifier=...");

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = AFTER_PAGES)
    void refuseUnspokenFormat(RequestDetails request) {
        Optional<String> unspoken = AnswerFormat.unspoken(request);
        if (unspoken.isPresent()) {
            throw new RefusedException(406, Issue.error(ErrorCode.FORMAT_NOT_SPOKEN, "", Shown.of(unspoken.get())));
        }
        AnswerFormat.settle(request);
    }

    /** HAPI breaks over a PATCH that names nothing to change. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    void refuseAWriteToNothing(RequestDetails request) {
        if (NAMES_ITS_TARGET.contains(request.getRequestType())
                && request.getResourceName() != null
                && request.getId() == null
                && request.getParameters().keySet().stream().allMatch(SHAPE_OF_ANSWERS::contains)) {
            throw new RefusedException(400, Issue.error(ErrorCode.BAD_REQUEST, "", NO_TARGET));
        }
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    void refuseMissingBody(RequestDetails request) {
        if (WITH_BODY.contains(request.getRestOperationType()) && request.loadRequestContents().length == 0) {
            throw new RefusedException(400, Issue.error(ErrorCode.MISSING_BODY, ""));
        }
    }
}
