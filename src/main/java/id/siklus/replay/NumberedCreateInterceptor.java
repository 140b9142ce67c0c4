package id.siklus.replay;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/**
 * Gives a single create without a condition its business identifier as condition. HAPI binds the condition before it calls the hooks that see the resource, so the
 * body is looked at here, before that; whatever is wrong with it is said later by who reads it for good.
 */
@Interceptor
final class NumberedCreateInterceptor {

    /** User data of a request whose condition is ours. */
    static final String NUMBERED = NumberedCreateInterceptor.class.getName();

    private final BusinessIdentifiers identifiers;
    private final FhirContext context;

    NumberedCreateInterceptor(BusinessIdentifiers identifiers, FhirContext context) {
        this.identifiers = identifiers;
        this.context = context;
    }

    /** Last, for another room may know better whom a create is about. */
    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = Integer.MAX_VALUE)
    void makeConditional(RequestDetails request) {
        if (request.getRestOperationType() != RestOperationTypeEnum.CREATE
                || request.getFixedConditionalUrl() != null
                || request.getHeader("If-None-Exist") != null
                || !identifiers.number(String.valueOf(request.getResourceName()))) {
            return;
        }
        List<BusinessKey> keys = keys(request);
        if (!keys.isEmpty()) {
            request.setFixedConditionalUrl(keys.get(0).condition());
            request.getUserData().put(NUMBERED, true);
        }
    }

    private List<BusinessKey> keys(RequestDetails request) {
        EncodingEnum encoding = EncodingEnum.forContentType(String.valueOf(request.getHeader("Content-Type")));
        try {
            IParser parser = encoding == EncodingEnum.XML ? context.newXmlParser() : context.newJsonParser();
            // Silent: the reading that counts collects what is wrong.
            IBaseResource body = parser.setParserErrorHandler(new LenientErrorHandler(false))
                    .parseResource(new String(request.loadRequestContents(), StandardCharsets.UTF_8));
            return body instanceof Resource resource ? identifiers.of(resource) : List.of();
        } catch (DataFormatException | IllegalArgumentException | ClassCastException unreadable) {
            return List.of();
        }
    }
}
