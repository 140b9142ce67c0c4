package id.siklus.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;

/**
 * What failed: a request, or one entry of a batch.
 *
 * @param path below the base, without its query, such as {@code Patient/1}
 * @param type resource type, empty at system level
 * @param parameters of its query
 * @param reads whether it has no body
 * @param ifMatch whether it was made on condition of a version
 */
record FailedRequest(String path, String type, Map<String, String[]> parameters, boolean reads, boolean ifMatch) {

    static final FailedRequest UNKNOWN = new FailedRequest("", "", Map.of(), false, false);

    static FailedRequest of(@Nullable RequestDetails request) {
        if (request == null) {
            return UNKNOWN;
        }
        String path = String.valueOf(request.getRequestPath());
        String type = request.getResourceName();
        return new FailedRequest(
                path,
                type == null ? "" : type,
                request.getParameters(),
                request.getRequestType() != null
                                && "GET".equals(request.getRequestType().name())
                        || path.endsWith("_search"),
                request.getHeader("If-Match") != null);
    }

    static FailedRequest of(BundleEntryRequestComponent entry) {
        String url = entry.hasUrl() ? entry.getUrl() : "";
        int question = url.indexOf('?');
        String path = question < 0 ? url : url.substring(0, question);
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return new FailedRequest(
                relative,
                relative.split("/", 2)[0],
                question < 0 ? Map.of() : UrlUtil.parseQueryString(url.substring(question + 1)),
                entry.getMethod() == HTTPVerb.GET,
                entry.hasIfMatch());
    }

    String typeOrBase() {
        return type.isEmpty() ? "/" : type;
    }
}
