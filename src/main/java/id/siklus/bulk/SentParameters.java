package id.siklus.bulk;

import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * All parameters of a kick-off, from its URL and its body, in the order in which they came.
 *
 * @param byPost whether the kick-off is a POST
 */
record SentParameters(List<SentParameter> all, boolean byPost) {

    /** @throws RefusedException 400 when the body is something else than Parameters, 415 when nobody can tell what it is */
    static SentParameters of(ServletRequestDetails request) {
        List<SentParameter> all = new ArrayList<>();
        request.getParameters().forEach((name, values) -> {
            for (String value : values) {
                all.add(new SentParameter(name, value, SentParameter.OF_URL, name));
            }
        });
        boolean post = request.getRequestType() == RequestTypeEnum.POST;
        if (post && all.stream().anyMatch(parameter -> parameter.name().startsWith("{"))) {
            throw unreadable(request);
        }
        IBaseResource body = post ? body(request) : null;
        if (body instanceof Parameters parameters) {
            for (int i = 0; i < parameters.getParameter().size(); i++) {
                all.add(ofBody(parameters.getParameter().get(i), "Parameters.parameter[" + i + "]"));
            }
        } else if (body != null) {
            throw new RefusedException(400, Issue.error(ErrorCode.EXPORT_BODY, "", body.fhirType()));
        }
        return new SentParameters(List.copyOf(all), post);
    }

    /**
     * HAPI would refuse an empty body that names its type, as clients send it whose parameters stand in the URL.
     *
     * @throws RefusedException 415 for a body that nobody can read: passed over, the export would be of everything
     */
    private static @Nullable IBaseResource body(ServletRequestDetails request) {
        byte[] sent = request.loadRequestContents();
        if (sent.length == 0) {
            return null;
        }
        EncodingEnum encoding = EncodingEnum.forContentType(request.getHeader("Content-Type"));
        if (encoding == null) {
            throw unreadable(request);
        }
        return encoding.newParser(request.getFhirContext()).parseResource(new String(sent, StandardCharsets.UTF_8));
    }

    /** JSON that is sent as a form arrives as the name of a parameter. */
    private static RefusedException unreadable(ServletRequestDetails request) {
        String type = request.getHeader("Content-Type");
        return new RefusedException(
                415, Issue.error(ErrorCode.EXPORT_BODY, "", Objections.shown(type == null ? "-" : type)));
    }

    private static SentParameter ofBody(ParametersParameterComponent parameter, String place) {
        String name = parameter.getName() == null ? "" : parameter.getName();
        if (parameter.getValue() instanceof Reference reference) {
            String target = reference.getReference();
            return new SentParameter(name, target == null ? "" : target, "Reference", place);
        }
        if (parameter.hasValue()) {
            String value = parameter.getValue().isPrimitive()
                    ? String.valueOf(parameter.getValue().primitiveValue())
                    : "";
            return new SentParameter(name, value, parameter.getValue().fhirType(), place);
        }
        return new SentParameter(name, "", parameter.hasResource() ? "Resource" : "part", place);
    }

    /** @return each value of a parameter as it was sent */
    List<SentParameter> named(String name) {
        return all.stream().filter(parameter -> parameter.name().equals(name)).toList();
    }

    /** @return those that are of its types and say something; to the others is objected elsewhere */
    List<SentParameter> named(KickOffParameter parameter) {
        return named(parameter.key()).stream()
                .filter(sent -> parameter.takes(sent.type()) && !sent.value().isBlank())
                .toList();
    }

    /** @return the same with lists taken apart at their commas: repeating a parameter and listing its values mean the same (Bulk Data 3.0) */
    List<SentParameter> listed(KickOffParameter parameter) {
        return named(parameter).stream()
                .flatMap(sent -> Arrays.stream(sent.value().split(",", -1))
                        .map(String::trim)
                        .filter(value -> !value.isEmpty())
                        .map(value -> new SentParameter(sent.name(), value, sent.type(), sent.place())))
                .toList();
    }

    Stream<String> names() {
        return all.stream().map(SentParameter::name).distinct();
    }
}
