package id.siklus.demo;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.push.Answer;
import id.siklus.push.FhirEndpoint;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import me.tongfei.progressbar.ProgressBar;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/** The facility's own system: it knows its server only by HTTP. */
final class Simpus {

    private static final FhirContext R4 = FhirContext.forR4Cached();

    private final FhirEndpoint endpoint;
    private final int connections;

    /** What became of one Bundle. */
    record Delivery(Bundle bundle, Answer answer) {

        /** @throws IllegalStateException when it was refused */
        Bundle response() {
            if (!answer.ok()) {
                throw new IllegalStateException("HTTP " + answer.status());
            }
            return parse(Bundle.class, answer.body());
        }

        long created() {
            return response().getEntry().stream()
                    .filter(entry -> entry.getResponse().getStatus().startsWith("201"))
                    .count();
        }
    }

    Simpus(FhirEndpoint endpoint, int connections) {
        this.endpoint = endpoint;
        this.connections = connections;
    }

    Delivery push(Bundle bundle) throws IOException, InterruptedException {
        return new Delivery(bundle, endpoint.postBundle(encode(bundle), true));
    }

    /** Pushes several at once; they must not need one another. */
    List<Delivery> pushAll(List<Bundle> bundles, ProgressBar bar) throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(connections);
        try {
            List<Future<Delivery>> underWay = new ArrayList<>();
            for (Bundle bundle : bundles) {
                underWay.add(workers.submit(() -> {
                    Delivery delivery = push(bundle);
                    bar.stepBy(bundle.getEntry().size());
                    return delivery;
                }));
            }
            List<Delivery> deliveries = new ArrayList<>();
            for (Future<Delivery> one : underWay) {
                deliveries.add(one.get());
            }
            return deliveries;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw cause instanceof IOException unanswered ? unanswered : new IOException(cause);
        } finally {
            workers.shutdownNow();
        }
    }

    Answer get(String pathAndQuery) throws IOException, InterruptedException {
        return endpoint.get(pathAndQuery);
    }

    Answer put(Resource resource) throws IOException, InterruptedException {
        String path = "/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart();
        return endpoint.put(path, encode(resource));
    }

    /** @return how many there are */
    int count(String typeAndQuery) throws IOException, InterruptedException {
        Answer answer = get(typeAndQuery + "&_summary=count");
        if (!answer.ok()) {
            throw new IOException("GET " + typeAndQuery + ": HTTP " + answer.status());
        }
        return parse(Bundle.class, answer.body()).getTotal();
    }

    String url(String pathAndQuery) {
        return endpoint.base() + pathAndQuery;
    }

    static String encode(Resource resource) {
        return R4.newJsonParser().encodeResourceToString(resource);
    }

    static <T extends Resource> T parse(Class<T> type, String json) {
        return R4.newJsonParser().parseResource(type, json);
    }

    /** @return {@code system|value} as it stands in a URL */
    static String token(String system, String value) {
        return escape(system + "|" + value);
    }

    static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static int size(List<Bundle> bundles) {
        return bundles.stream().mapToInt(bundle -> bundle.getEntry().size()).sum();
    }

    static List<Resource> resources(Bundle searchset, org.hl7.fhir.r4.model.Bundle.SearchEntryMode mode) {
        return searchset.getEntry().stream()
                .filter(entry -> entry.getSearch().getMode() == mode)
                .map(BundleEntryComponent::getResource)
                .toList();
    }
}
