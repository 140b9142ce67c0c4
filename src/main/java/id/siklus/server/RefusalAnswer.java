package id.siklus.server;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers a request that a filter refuses before HAPI has seen it, in the shape that HAPI's own refusals have. */
public final class RefusalAnswer {

    private RefusalAnswer() {}

    public static void write(HttpServletRequest request, HttpServletResponse response, RefusedException refused)
            throws IOException {
        byte[] json = FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(refused.outcome(RequestLanguage.of(request.getHeader("Accept-Language"))))
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(refused.getStatusCode());
        response.setContentType("application/fhir+json;charset=UTF-8");
        response.setContentLength(json.length);
        try (OutputStream out = response.getOutputStream()) {
            out.write(json);
        }
    }
}
