package id.siklus.cli;

import id.siklus.demo.Facilities;
import id.siklus.push.ClientSecret;
import id.siklus.push.Credentials;
import id.siklus.security.ClientRegistry;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.io.PrintStream;
import java.net.URI;
import java.util.Set;

/**
 * The clients in whose names the demo sends, registered as {@code siklus client add} does, with new secrets at each start. They are known to this server only.
 *
 * @param secret of the Puskesmas' client
 */
record DemoClients(URI base, Credentials office, Credentials facility, String secret) {

    private static final String OFFICE = "demo-kemenkes";
    private static final String PUSKESMAS = "demo-puskesmas";
    private static final String ALL_TYPES = "system/*.cruds";

    static DemoClients registeredAt(RunningServer server) {
        URI base = URI.create(server.url() + "/fhir");
        ClientRegistry registry = server.bean(ClientRegistry.class);
        String office = registry.putWithSecret(
                OFFICE, "", CallerRole.KEMENKES, Set.of(ALL_TYPES, Caller.ADMIN, Caller.ACT_FOR));
        String facility = registry.putWithSecret(
                PUSKESMAS, Facilities.shipped().puskesmas().id(), CallerRole.PUSKESMAS, Set.of(ALL_TYPES));
        return new DemoClients(
                base, new ClientSecret(base, OFFICE, office), new ClientSecret(base, PUSKESMAS, facility), facility);
    }

    void explain(PrintStream out, boolean english) {
        String root = base.toString().replaceAll("/fhir$", "");
        out.println();
        out.println(
                english
                        ? "Each request needs a token. This client speaks for the demo's Puskesmas:"
                        : "Setiap permintaan memerlukan token. Client ini berbicara atas nama Puskesmas peraga:");
        out.println("  TOKEN=$(curl -s -u " + PUSKESMAS + ":" + secret + " -d grant_type=client_credentials " + root
                + "/oauth2/token | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')");
        out.println("  curl -H \"Authorization: Bearer $TOKEN\" \"" + base + "/Encounter?_count=5\"");
        out.println();
    }
}
