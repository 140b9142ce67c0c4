package id.siklus.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.storage.ServedApi;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;

/**
 * Lets through what the CapabilityStatement names, and nothing else: an unknown type or operation is answered 404, an interaction that a type does not offer
 * 405. Deleting a record of care is refused with the reason. The entries of a transaction or batch are held to the same list: a transaction with one that is not
 * served is refused as a whole, of a batch that entry alone.
 */
@Interceptor
final class ServedInteractionsInterceptor {

    private static final Set<String> ALWAYS_SERVED = Set.of("$validate");

    /** HAPI serves these for a whole type too, which would list everybody's records. */
    private static final Set<String> OF_ONE_RESOURCE = Set.of("$everything");

    /** What a GET entry may ask for. HAPI reads after it has committed, and would answer 500 for an address that leads nowhere. */
    private static final Pattern READING =
            Pattern.compile("/?[A-Z][A-Za-z]+(/_history|/ID(/_history(/ID)?)?|(/ID)?/\\$[a-z\\-]+)?"
                    .replace("ID", "[A-Za-z0-9\\-.]{1,64}"));

    private final ServedApi api;
    private final InteractionCodes codes;

    ServedInteractionsInterceptor(ServedApi api) {
        this.api = api;
        this.codes = new InteractionCodes(api);
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    void refuseUndeclaredType(RequestDetails request) {
        String type = request.getResourceName();
        boolean bundleToValidate = "Bundle".equals(type) && "$validate".equals(request.getOperation());
        if (type != null && api.type(type).isEmpty() && !bundleToValidate) {
            throw new RefusedException(404, Issue.error(ErrorCode.UNKNOWN_RESOURCE_TYPE, "", type));
        }
        if (request.getRequestType() == RequestTypeEnum.DELETE && type != null) {
            refuseUndeclared(type, "delete");
        }
        String operation = request.getOperation();
        if (operation != null
                && operation.startsWith("$")
                && (!codes.declaresOperation(type, operation) && !ALWAYS_SERVED.contains(operation)
                        || OF_ONE_RESOURCE.contains(operation) && request.getId() == null)) {
            throw new RefusedException(404, Issue.error(ErrorCode.UNKNOWN_OPERATION, "", operation));
        }
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    void refuseUndeclaredInteraction(RequestDetails request, RestOperationTypeEnum interaction) {
        if (request.getResource() instanceof Bundle bundle && interaction == RestOperationTypeEnum.TRANSACTION) {
            refuseUndeclaredEntries(request, bundle);
            return;
        }
        String code = InteractionCodes.of(interaction);
        String type = request.getResourceName();
        if (code != null && type != null) {
            refuseUndeclared(type, code);
        } else if (code != null && !codes.declaresForSystem(code)) {
            throw new RefusedException(405, Issue.error(ErrorCode.INTERACTION_NOT_SERVED, "", code, "/"));
        }
    }

    private void refuseUndeclared(String type, String code) {
        Issue issue = objection(type, code, "");
        if (issue != null) {
            throw new RefusedException(405, issue);
        }
    }

    private void refuseUndeclaredEntries(RequestDetails request, Bundle bundle) {
        if (bundle.getType() != BundleType.TRANSACTION && bundle.getType() != BundleType.BATCH) {
            // A word that is no type of Bundle has no code: what was sent is told as it stands.
            String type = bundle.hasType()
                    ? Shown.of(String.valueOf(bundle.getTypeElement().getValueAsString()))
                    : "-";
            throw new RefusedException(400, Issue.error(ErrorCode.BUNDLE_TYPE_NOT_PROCESSED, "Bundle.type", type));
        }
        RefusedEntries sent = RefusedEntries.of(request);
        Map<Integer, RefusedException> refused = new TreeMap<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            Issue issue = objectionTo(entry, "Bundle.entry[" + sent.asSent(i) + "]");
            if (issue != null) {
                refused.put(i, new RefusedException(statusOf(issue.code()), issue));
            }
        }
        sent.refuse(bundle, refused);
    }

    /** @return what a request of its own would be answered */
    private static int statusOf(ErrorCode code) {
        return switch (code) {
            case UNKNOWN_RESOURCE_TYPE, UNKNOWN_OPERATION -> 404;
            case BUNDLE_ENTRY_INCOMPLETE -> 422;
            default -> 405;
        };
    }

    /** HAPI takes the type of a POST from its body and that of every other verb from its URL; a PATCH carries a Binary or Parameters. */
    private @Nullable Issue objectionTo(BundleEntryComponent entry, String expression) {
        HTTPVerb verb = entry.getRequest().getMethod();
        if (verb == null || verb == HTTPVerb.HEAD) {
            return incomplete(expression + ".request.method");
        }
        boolean carries = verb == HTTPVerb.POST || verb == HTTPVerb.PUT || verb == HTTPVerb.PATCH;
        if (carries && entry.getResource() == null) {
            return incomplete(expression + ".resource");
        }
        if (verb != HTTPVerb.POST && !entry.getRequest().hasUrl()) {
            return incomplete(expression + ".request.url");
        }
        String type = verb == HTTPVerb.POST && entry.getResource() != null
                ? entry.getResource().fhirType()
                : typeOfUrl(entry.getRequest().getUrl());
        String code = InteractionCodes.of(verb);
        if (code != null) {
            return type.isEmpty() ? null : objection(type, code, expression);
        }
        return objectionToReading(entry.getRequest().getUrl(), type, expression);
    }

    private static Issue incomplete(String element) {
        return Issue.error(ErrorCode.BUNDLE_ENTRY_INCOMPLETE, element, element);
    }

    /** Reads and searches in a Bundle are routed past the hooks of requests. */
    private @Nullable Issue objectionToReading(@Nullable String url, String type, String expression) {
        String path = url == null ? "" : url.split("\\?", 2)[0];
        String before = "";
        for (String segment : path.split("/", -1)) {
            boolean withoutId = OF_ONE_RESOURCE.contains(segment) && (before.isEmpty() || before.equals(type));
            if (segment.startsWith("$")
                    && (withoutId || !codes.declaresOperation(type.isEmpty() ? null : type, segment))) {
                return Issue.error(ErrorCode.UNKNOWN_OPERATION, expression, segment);
            }
            before = segment;
        }
        if (type.isEmpty()) {
            return Issue.error(ErrorCode.INTERACTION_NOT_SERVED, expression, "GET " + path, "/");
        }
        if (api.type(type).isEmpty()) {
            return Issue.error(ErrorCode.UNKNOWN_RESOURCE_TYPE, expression, type);
        }
        return READING.matcher(path).matches()
                ? null
                : Issue.error(ErrorCode.INTERACTION_NOT_SERVED, expression, "GET " + path, type);
    }

    private @Nullable Issue objection(String type, String code, String expression) {
        if (api.type(type).isEmpty()) {
            return Issue.error(ErrorCode.UNKNOWN_RESOURCE_TYPE, expression, type);
        }
        if (codes.declares(type, code)) {
            return null;
        }
        return "delete".equals(code)
                ? Issue.error(ErrorCode.DELETE_REFUSED, expression, type)
                : Issue.error(ErrorCode.INTERACTION_NOT_SERVED, expression, code, type);
    }

    private static String typeOfUrl(@Nullable String url) {
        if (url == null) {
            return "";
        }
        String path = url.startsWith("/") ? url.substring(1) : url;
        int end = 0;
        while (end < path.length() && Character.isLetter(path.charAt(end))) {
            end++;
        }
        return path.substring(0, end);
    }
}
