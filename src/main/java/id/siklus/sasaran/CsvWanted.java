package id.siklus.sasaran;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes a list as CSV, which is no form of FHIR, for this one operation: {@code _format} before the header Accept, as FHIR says. What remains of the request asks for
 * no form, so that the server's check of forms lets it pass and HAPI writes the file as it is; a refusal is an OperationOutcome as ever.
 */
@Interceptor
final class CsvWanted {

    static final String TYPE = "text/csv";

    private static final int BEFORE_FORMS_ARE_CHECKED = 800;
    private static final String WANTED = CsvWanted.class.getName();
    private static final Set<String> NAMES = Set.of(TYPE, "csv");

    /** The form of a body, which has been read by now, would be taken for the form of the answer. */
    static boolean by(ServletRequestDetails request) {
        boolean wanted = request.getUserData().containsKey(WANTED);
        if (wanted) {
            request.setHeaders(Constants.HEADER_CONTENT_TYPE, List.of());
        }
        return wanted;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = BEFORE_FORMS_ARE_CHECKED)
    void take(RequestDetails request) {
        if (!SasaranOperation.NAME.equals(request.getOperation())
                || !(request instanceof ServletRequestDetails overHttp)
                || !asksForCsv(request)) {
            return;
        }
        request.getUserData().put(WANTED, true);
        request.removeParameter(Constants.PARAM_FORMAT);
        overHttp.setHeaders(Constants.HEADER_ACCEPT, List.of());
    }

    private static boolean asksForCsv(RequestDetails request) {
        String[] formats = request.getParameters().get(Constants.PARAM_FORMAT);
        return formats != null && formats.length > 0
                ? Stream.of(formats).anyMatch(CsvWanted::isCsv)
                : request.getHeaders(Constants.HEADER_ACCEPT).stream()
                        .flatMap(accept -> Stream.of(accept.split(",", 2)[0]))
                        .anyMatch(CsvWanted::isCsv);
    }

    private static boolean isCsv(String type) {
        return NAMES.contains(type.split(";", 2)[0].strip());
    }
}
