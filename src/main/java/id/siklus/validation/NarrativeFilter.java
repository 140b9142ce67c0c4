package id.siklus.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    private static final ObjectMapper JSON = new ObjectMapper();

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
        String body = new String(buffered.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> paths = new ArrayList<>();
        HttpServletRequest cleaned = buffered;
        if (body.contains(DIV)) {
            JsonNode resource = JSON.readTree(body);
            dropBroken(resource, resource.path("resourceType").asText(), paths);
            if (!paths.isEmpty()) {
                cleaned = new BufferedBodyRequest(buffered, JSON.writeValueAsBytes(resource));
                cleaned.setAttribute(DROPPED, paths);
            }
        }
        chain.doFilter(cleaned, response);
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
