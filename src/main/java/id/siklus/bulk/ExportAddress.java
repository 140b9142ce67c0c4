package id.siklus.bulk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import java.util.UUID;

/** Where an export is asked about: {@code /bulk/...} beside the FHIR base, under the address by which the client came. */
final class ExportAddress {

    static final String PATH = "/bulk";

    private static final Set<Integer> DEFAULT_PORTS = Set.of(80, 443);

    private final String configured;

    /** @param fhirBase public one, such as {@code https://data.dinkes.go.id/fhir}; empty when it is taken from the request */
    ExportAddress(String fhirBase) {
        this.configured = fhirBase.isBlank() ? "" : beside(fhirBase);
    }

    String of(UUID job, HttpServletRequest request) {
        return (configured.isEmpty() ? asked(request) : configured) + "/" + job;
    }

    private static String beside(String fhirBase) {
        URI base = URI.create(fhirBase.replaceAll("/+$", ""));
        String above = base.getRawPath().replaceAll("/[^/]*$", "");
        return base.getScheme() + "://" + base.getRawAuthority() + above + PATH;
    }

    private static String asked(HttpServletRequest request) {
        int port = request.getServerPort();
        String host = request.getServerName();
        String bracketed = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
        return request.getScheme() + "://" + bracketed + (DEFAULT_PORTS.contains(port) ? "" : ":" + port) + PATH;
    }
}
