package id.siklus.validation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siklus.server.BufferedBodyRequest;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a narrative that is no XHTML out of a JSON body before HAPI reads it: its parser would refuse the whole request for a text that nobody needs. A body
 * without any {@code div} passes untouched and unparsed.
 */
final class NarrativeFilter implements Filter {

    private static final String DROPPED = NarrativeFilter.class.getName();
    private static final String DIV = "\"div\"";

    /** A FHIR decimal keeps its precision: 1.10 is not 1.1. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** @return FHIRPaths of the narratives that were taken out of this request */
    @SuppressWarnings("unchecked")
    static List<String> dropped(ServletRequest request) {
        Object paths = request.getAttribute(DROPPED);
        return paths == null ? List.of() : (List<String>) paths;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof BufferedBodyRequest buffered)
                || !String.valueOf(request.getContentType()).contains("json")) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = buffered.getInputStream().readAllBytes();
        List<String> paths = new ArrayList<>();
        byte[] kept = withoutBroken(body, paths);
        HttpServletRequest cleaned = buffered;
        if (!paths.isEmpty()) {
            cleaned = new BufferedBodyRequest(buffered, kept);
            cleaned.setAttribute(DROPPED, paths);
        }
        chain.doFilter(cleaned, response);
    }

    /**
     * @param paths receives the FHIRPath of each narrative that was taken out
     * @return {@code body} itself when nothing had to be
     */
    static byte[] withoutBroken(byte[] body, List<String> paths) throws IOException {
        if (!new String(body, StandardCharsets.UTF_8).contains(DIV)) {
            return body;
        }
        JsonNode resource = JSON.readTree(body);
        dropBroken(resource, resource.path("resourceType").asText(), paths);
        return paths.isEmpty() ? body : JSON.writeValueAsBytes(resource);
    }

    private static void dropBroken(JsonNode resource, String path, List<String> paths) {
        if (!(resource instanceof ObjectNode object)) {
            return;
        }
        JsonNode div = object.path("text").path("div");
        if (div.isTextual() && !NarrativePolicy.isXhtml(div.asText())) {
            object.remove("text");
            paths.add(path + ".text.div");
        }
        int entry = 0;
        for (JsonNode child : object.path("entry")) {
            dropBroken(child.path("resource"), path + ".entry[" + entry++ + "].resource", paths);
        }
        int contained = 0;
        for (JsonNode child : object.path("contained")) {
            dropBroken(child, path + ".contained[" + contained++ + "]", paths);
        }
    }
}
