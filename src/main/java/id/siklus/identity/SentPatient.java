package id.siklus.identity;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/** The Patient in the body of a single write, before HAPI reads it. Most people bring no NIK of their mother; only for those who do the body is read twice. */
final class SentPatient {

    /** Whatever else is escaped: many a writer of JSON writes a slash as {@code \/}. */
    private static final String MOTHERS_NIK = "nik-ibu";

    private final FhirContext context;

    SentPatient(FhirContext context) {
        this.context = context;
    }

    /** @return empty for everybody without the NIK of a mother, and for what cannot be read: that is refused later, with the reason */
    Optional<Patient> of(RequestDetails request) {
        String body = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
        if (!body.contains(MOTHERS_NIK)) {
            return Optional.empty();
        }
        try {
            IParser parser = body.stripLeading().startsWith("<") ? context.newXmlParser() : context.newJsonParser();
            parser.setParserErrorHandler(new LenientErrorHandler(false));
            return parser.parseResource(body) instanceof Patient patient ? Optional.of(patient) : Optional.empty();
        } catch (DataFormatException | IllegalArgumentException | ClassCastException unreadable) {
            return Optional.empty();
        }
    }
}
