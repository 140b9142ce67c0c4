package id.siklus.sasaran;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.server.Caller;
import id.siklus.server.RequestLanguage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.IdType;

/** {@code Organization/$sasaran} of the guide (OperationDefinition/sasaran): the persons of a facility with what is due, overdue or done, page by page. */
final class SasaranOperation {

    static final String NAME = "$sasaran";

    private final Listings listings;
    private final GuideNames names;
    private final ListCsv csv;

    SasaranOperation(Listings listings, GuideNames names, ListCsv csv) {
        this.listings = listings;
        this.names = names;
        this.csv = csv;
    }

    @Operation(name = NAME, typeName = "Organization", idempotent = true)
    public IBaseResource list(@IdParam IdType id, ServletRequestDetails request) {
        Caller caller = Caller.of(request).orElseThrow(() -> new AuthenticationException("No caller"));
        Asked asked = new AskedReader(
                        Parameter.sent(request.getParameters(), request.getResource()), Parameter.ALL, names)
                .read();
        Listing list = listings.page(id.getIdPart(), asked, caller, request.getServletRequest());
        Locale language = RequestLanguage.of(request);
        if (!CsvWanted.by(request)) {
            return new ListBundle(names, language).of(list, request.getFhirServerBase());
        }
        if (list.hasNext()) {
            request.getServletResponse()
                    .setHeader(
                            "Link",
                            "<" + ListBundle.next(list, request.getFhirServerBase())
                                    + "&_format=text/csv>; rel=\"next\"");
        }
        request.getServletResponse().setHeader("X-Total-Count", String.valueOf(list.total()));
        return new Binary()
                .setContentType(CsvWanted.TYPE + ";charset=UTF-8")
                .setContent(csv.of(list, language).getBytes(StandardCharsets.UTF_8));
    }
}
