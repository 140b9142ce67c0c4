package id.siklus.server;

import ca.uhn.fhir.rest.annotation.Metadata;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IServerConformanceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import id.siklus.storage.ServedApi;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Date;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /metadata}: the guide's own statement, as an instance of this server. Because interactions and search parameters are switched on by the same
 * statement, it is exact.
 */
public final class GuideConformanceProvider implements IServerConformanceProvider<CapabilityStatement> {

    private final ServedApi api;
    private final String version;
    private final Date started;

    GuideConformanceProvider(ServedApi api, String version, Date started) {
        this.api = api;
        this.version = version;
        this.started = started;
    }

    /** Made for each request: it names the address that the request came to, which must not be kept for another. */
    @Override
    @Metadata(cacheMillis = 0)
    public CapabilityStatement getServerConformance(@Nullable HttpServletRequest request, RequestDetails details) {
        CapabilityStatement statement = api.statement();
        statement.addInstantiates(statement.getUrl());
        statement.setKind(CapabilityStatementKind.INSTANCE);
        statement.setDate(started);
        statement.getSoftware().setName("Siklus").setVersion(version);
        statement
                .getImplementation()
                .setDescription("Siklus, server FHIR R4 Integrasi Layanan Primer")
                .setUrl(details.getFhirServerBase());
        return statement;
    }

    @Override
    public void setRestfulServer(RestfulServer server) {
        // the statement does not depend on what is registered
    }
}
