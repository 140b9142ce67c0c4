package id.siklus.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;

/** HAPI's servlet without the header that tells everybody which release of HAPI is inside, and so which of its faults to try. */
final class NamelessServer extends RestfulServer {

    private static final long serialVersionUID = 1L;

    NamelessServer(FhirContext context) {
        super(context);
    }

    @Override
    protected String createPoweredByHeader() {
        return "";
    }
}
