package id.siklus.server;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.rest.server.RestfulServer;

/**
 * The seam by which a feature joins the FHIR endpoint: publish one as a bean. The server calls each once, before it serves the first request, and knows no
 * feature by name. Adding a feature touches no existing file; removing one deletes its package.
 */
@FunctionalInterface
public interface RestfulServerCustomizer {

    /**
     * @param server takes providers and interceptors of requests
     * @param storage takes interceptors that must also run inside transactions and for the server's own requests
     */
    void customize(RestfulServer server, IInterceptorService storage);
}
