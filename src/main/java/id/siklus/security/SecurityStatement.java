package id.siklus.security;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;
import org.hl7.fhir.r4.model.UriType;

/** Says in the CapabilityStatement how the server is secured and where tokens are given. */
@Interceptor
final class SecurityStatement {

    private static final String SERVICES = "http://terminology.hl7.org/CodeSystem/restful-security-service";

    /** SMART App Launch 1.0 put the addresses here; clients of that time still look. */
    private static final String OAUTH_URIS = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

    private final TokenIssuer issuer;

    SecurityStatement(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    void tellHowToGetAToken(IBaseConformance statement, ServletRequestDetails request) {
        CapabilityStatementRestSecurityComponent security =
                ((CapabilityStatement) statement).getRestFirstRep().getSecurity();
        security.setCors(false);
        security.addService()
                .setText("SMART Backend Services 2.2: client_credentials, scope system/<Tipe|*>.<cruds>")
                .addCoding()
                .setSystem(SERVICES)
                .setCode("SMART-on-FHIR")
                .setDisplay("SMART-on-FHIR");
        security.setDescription(
                "Setiap permintaan memerlukan token akses (Authorization: Bearer), kecuali /metadata; lihat .well-known/smart-configuration."
                        + " / Every request but /metadata needs an access token.");
        issuer.tokenUrl(request.getServletRequest())
                .ifPresent(url -> security.addExtension().setUrl(OAUTH_URIS).addExtension("token", new UriType(url)));
    }
}
