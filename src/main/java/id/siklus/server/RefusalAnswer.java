package id.siklus.server;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Answers a request that a servlet filter refuses, in the shape and language in which HAPI's interceptors refuse. */
public final class RefusalAnswer {

    private final FhirContext context;

    public RefusalAnswer(FhirContext context) {
        this.context = context;
    }

    /** Sets status, type and body; headers of its own the filter sets before. */
    public void write(HttpServletRequest request, HttpServletResponse response, RefusedException refused)
            throws IOException {
        OperationOutcome outcome = refused.outcome(RequestLanguage.of(request.getHeader("Accept-Language")));
        response.setStatus(refused.getStatusCode());
        response.setContentType("application/fhir+json;charset=UTF-8");
        byte[] json = context.newJsonParser().encodeResourceToString(outcome).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = response.getOutputStream()) {
            out.write(json);
        }
    }
}
