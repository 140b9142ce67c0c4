package id.siklus.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import id.siklus.fhir.RefusedException;
import id.siklus.storage.EntryFailures;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Answers the entries of a batch that failed as if each had been a request of its own: same status, same codes, the caller's language. Entries that were
 * taken out beforehand come back at their places.
 */
@Interceptor
final class EntryAnswerInterceptor {

    /** Before those who add to the answer, which count its entries as they were sent. */
    private static final int BEFORE_OTHERS = -100;

    private final FailureTranslator translator = new FailureTranslator();

    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = BEFORE_OTHERS)
    void answerFailedEntries(RequestDetails request, @Nullable IBaseResource answer) {
        if (request.getRestOperationType() != RestOperationTypeEnum.TRANSACTION
                || !(answer instanceof Bundle answered)) {
            return;
        }
        Locale language = RequestLanguage.of(request);
        for (int i = 0; i < answered.getEntry().size(); i++) {
            BundleEntryComponent entry = answered.getEntry().get(i);
            Optional<BaseServerResponseException> failure = EntryFailures.of(entry);
            if (failure.isPresent()) {
                String number = String.valueOf(request.getRequestId());
                put(entry, translator.translate(failure.get(), subject(request, answered, i), number), language);
            }
        }
        RefusedEntries.of(request).refusals().forEach((index, refusal) -> {
            BundleEntryComponent entry = put(new BundleEntryComponent(), refusal, language);
            answered.getEntry().add(Math.min(index, answered.getEntry().size()), entry);
        });
    }

    /** HAPI answers as many entries as it was given, in their order. */
    private static FailedRequest subject(RequestDetails request, Bundle answered, int index) {
        if (request.getResource() instanceof Bundle sent
                && sent.getEntry().size() == answered.getEntry().size()) {
            return FailedRequest.of(sent.getEntry().get(index).getRequest());
        }
        return FailedRequest.UNKNOWN;
    }

    private static BundleEntryComponent put(BundleEntryComponent entry, RefusedException refusal, Locale language) {
        HttpStatus known = HttpStatus.resolve(refusal.getStatusCode());
        String reason = known == null ? "" : " " + known.getReasonPhrase();
        entry.getResponse().setStatus(refusal.getStatusCode() + reason);
        entry.getResponse().setOutcome(refusal.outcome(language));
        return entry;
    }
}
