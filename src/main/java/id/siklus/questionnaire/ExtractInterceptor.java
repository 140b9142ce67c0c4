package id.siklus.questionnaire;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.InterceptorOrder;
import id.siklus.server.RequestHeaders;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * On request, by the header {@code X-Siklus-Extract: true} of a transaction, puts the Observations of each QuestionnaireResponse in it beside the response. They
 * are added before anybody looks at the entries, so scopes, isolation, validation and the rules of replays meet them as if the caller had sent them, and they are
 * stored with the response or not at all.
 */
@Interceptor
final class ExtractInterceptor {

    static final String HEADER = RequestHeaders.EXTRACT;

    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;

    private final Results results;
    private final EarlierResults earlier;

    ExtractInterceptor(Results results, EarlierResults earlier) {
        this.results = results;
        this.earlier = earlier;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.MAY_DO - 1)
    void addResults(RequestDetails request, RestOperationTypeEnum operation) {
        if (!isAsked(request.getHeader(HEADER))) {
            return;
        }
        if (request.getResource() instanceof Bundle bundle && bundle.getType() == BundleType.TRANSACTION) {
            List<BundleEntryComponent> added = new ArrayList<>();
            for (int i = 0; i < bundle.getEntry().size(); i++) {
                added.addAll(resultsOf(bundle.getEntry().get(i), "Bundle.entry[" + i + "].resource", request));
            }
            added.forEach(bundle::addEntry);
        } else if (request.getResource() instanceof Bundle
                || operation == RestOperationTypeEnum.CREATE
                || operation == RestOperationTypeEnum.UPDATE) {
            throw new RefusedException(BAD_REQUEST, Issue.error(ErrorCode.EXTRACT_IN_TRANSACTION, "", HEADER));
        }
    }

    /** Whoever writes the header wants its answers extracted: a word that means nothing is told, not passed over. */
    private static boolean isAsked(@Nullable String header) {
        if (header == null || header.equalsIgnoreCase("false")) {
            return false;
        }
        if (!header.equalsIgnoreCase("true")) {
            String shown = header.substring(0, Math.min(header.length(), 20));
            throw new RefusedException(BAD_REQUEST, Issue.error(ErrorCode.EXTRACT_HEADER, "", HEADER, shown));
        }
        return true;
    }

    private List<BundleEntryComponent> resultsOf(BundleEntryComponent entry, String path, RequestDetails request) {
        HTTPVerb verb = entry.getRequest().getMethod();
        if (!(entry.getResource() instanceof QuestionnaireResponse response)
                || verb != HTTPVerb.POST && verb != HTTPVerb.PUT) {
            return List.of();
        }
        Optional<ResultKeys> keys = keys(entry, response);
        if (keys.isEmpty()) {
            throw new RefusedException(
                    UNPROCESSABLE, Issue.error(ErrorCode.EXTRACT_NEEDS_NUMBER, path + ".identifier"));
        }
        List<BundleEntryComponent> entries = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Observation observation : results.of(response, reference(entry), keys, path, request)) {
            entries.add(Results.entry(observation, verb));
            numbers.add(observation.getIdentifierFirstRep().getValue());
        }
        if (verb == HTTPVerb.PUT) {
            entries.addAll(earlier.withdrawn(stored(entry, response), numbers, request));
        }
        return entries;
    }

    /** The response as it may be stored already: by the id that is put to, or by its number. */
    private static ReferenceParam stored(BundleEntryComponent entry, QuestionnaireResponse response) {
        Optional<IdType> target = target(entry);
        if (target.isPresent()) {
            return new ReferenceParam(target.get().getValue());
        }
        Identifier number = response.getIdentifier();
        String value = number.hasSystem() ? number.getSystem() + '|' + number.getValue() : number.getValue();
        return new ReferenceParam("QuestionnaireResponse", "identifier", value);
    }

    /** The id in a body that is posted is not the one it will have. */
    private static Optional<ResultKeys> keys(BundleEntryComponent entry, QuestionnaireResponse response) {
        if (response.getIdentifier().hasValue()) {
            return ResultKeys.of(response);
        }
        return target(entry)
                .filter(id -> entry.getRequest().getMethod() == HTTPVerb.PUT)
                .flatMap(id -> ResultKeys.of((QuestionnaireResponse) new QuestionnaireResponse().setId(id)));
    }

    /** @return empty for a conditional update */
    private static Optional<IdType> target(BundleEntryComponent entry) {
        String url = String.valueOf(entry.getRequest().getUrl());
        return Optional.of(url)
                .filter(plain -> !plain.contains("?"))
                .map(IdType::new)
                .filter(id -> id.hasResourceType() && id.hasIdPart())
                .map(IdType::toUnqualifiedVersionless);
    }

    /** HAPI resolves the fullUrl of an entry to wherever the entry ends, also when it existed before. */
    private static Reference reference(BundleEntryComponent entry) {
        if (!entry.hasFullUrl()) {
            entry.setFullUrl("urn:uuid:" + UUID.randomUUID());
        }
        return new Reference(entry.getFullUrl());
    }
}
