package id.siklus.server;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServerUtils;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The form in which a request wants its answer: {@code _format} before the header Accept, as FHIR says (http.html#mime-type). HAPI knows forms for which it
 * has no writer here (Turtle, NDJSON), and takes what it does not know for the default.
 */
final class AnswerFormat {

    private static final Set<EncodingEnum> SPOKEN = Set.of(EncodingEnum.JSON, EncodingEnum.XML);
    private static final Set<String> ANYTHING = Set.of("*/*", "*", "application/*", "text/*");

    private AnswerFormat() {}

    /** @return what was asked for, when it cannot be spoken */
    static Optional<String> unspoken(RequestDetails request) {
        String[] formats = request.getParameters().get(Constants.PARAM_FORMAT);
        if (formats != null && formats.length > 0 && !String.join("", formats).isBlank()) {
            for (String format : formats) {
                if (!isSpoken(format)) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }
        String accept = String.join(",", request.getHeaders(Constants.HEADER_ACCEPT));
        return accept.isBlank() || best(accept).isPresent() ? Optional.empty() : Optional.of(accept);
    }

    /** Makes HAPI write what can be read, where it would choose a form that nobody can write here. */
    static void settle(RequestDetails request) {
        if (request.getServer() == null) {
            return;
        }
        EncodingEnum chosen =
                RestfulServerUtils.determineResponseEncodingWithDefault(request).getEncoding();
        if (!SPOKEN.contains(chosen)) {
            String accept = String.join(",", request.getHeaders(Constants.HEADER_ACCEPT));
            EncodingEnum instead = best(accept).orElse(EncodingEnum.JSON);
            request.addParameter(Constants.PARAM_FORMAT, new String[] {instead.getFormatContentType()});
        }
    }

    private static boolean isSpoken(String type) {
        EncodingEnum encoding = EncodingEnum.forContentType(type);
        return encoding != null && SPOKEN.contains(encoding);
    }

    /** @return of the forms that the header allows and the server speaks, the one it likes most */
    private static Optional<EncodingEnum> best(String accept) {
        Optional<EncodingEnum> best = Optional.empty();
        double bestQuality = 0;
        for (String range : accept.split(",", -1)) {
            String[] parts = range.split(";", -1);
            String type = parts[0].trim();
            double quality = quality(parts);
            if (quality <= bestQuality) {
                continue;
            }
            if (isSpoken(type)) {
                best = Optional.ofNullable(EncodingEnum.forContentType(type));
                bestQuality = quality;
            } else if (ANYTHING.contains(type)) {
                best = Optional.of(EncodingEnum.JSON);
                bestQuality = quality;
            }
        }
        return best;
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].trim().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.substring(2).trim());
                } catch (NumberFormatException malformed) {
                    return 1;
                }
            }
        }
        return 1;
    }
}
