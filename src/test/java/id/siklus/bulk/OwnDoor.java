package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestFolder;
import id.siklus.server.Caller;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** {@code /bulk} of one engine and store, over real HTTP on the server's own Tomcat; everybody who asks is one caller. */
final class OwnDoor implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Tomcat tomcat = new Tomcat();

    OwnDoor(Exports exports, FileStore files, Caller caller) throws LifecycleException {
        FhirContext fhir = FhirContext.forR4Cached();
        Clock clock = Clock.systemUTC();
        Pace pace = new Pace(System::nanoTime);
        StatusAnswer status =
                new StatusAnswer(exports, new ExportAddress(""), pace, new FirstMoments(clock), fhir, clock);
        String folder = TestFolder.make("door").toString();
        tomcat.setBaseDir(folder);
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", folder);
        Tomcat.addServlet(context, "exports", new ExportDoor(exports, status, new FileAnswer(files), pace, fhir));
        context.addServletMappingDecoded("/bulk/*", "exports");
        Filter known = (request, response, chain) -> {
            request.setAttribute(Caller.ATTRIBUTE, caller);
            chain.doFilter(request, response);
        };
        FilterDef filter = new FilterDef();
        filter.setFilterName("known");
        filter.setFilter(known);
        context.addFilterDef(filter);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("known");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
        tomcat.start();
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + path));
        return CLIENT.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
