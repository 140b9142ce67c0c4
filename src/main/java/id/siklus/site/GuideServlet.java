package id.siklus.site;

import id.siklus.fhir.ErrorCode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code /ig/**}: the pages of the guide, to be read by anybody. A path is looked up in the list of what there is and never becomes the name of a file. The pages are
 * made ready when somebody asks for the first one.
 */
final class GuideServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "json", "application/json;charset=UTF-8",
            "csv", "text/csv;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "tgz", "application/gzip",
            "zip", "application/zip");

    private final transient Archive archive;
    private transient @Nullable PageStore store;

    /** Opens the archive, if the program has one. */
    interface Archive {

        Optional<InputStream> open() throws IOException;
    }

    GuideServlet(Archive archive) {
        this.archive = archive;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        String path = request.getPathInfo();
        if (path == null) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", "ig/");
            return;
        }
        Optional<PageStore> pages = pages();
        if (pages.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, ErrorCode.GUIDE_SITE_MISSING);
            return;
        }
        String name = path.equals("/") ? "index.html" : path.substring(1);
        Optional<PageStore.Stored> page = pages.get().find(name);
        if (page.isPresent()) {
            send(request, response, pages.get(), page.get(), name);
        } else {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, ErrorCode.GUIDE_PAGE_MISSING, name);
        }
    }

    private static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            PageStore pages,
            PageStore.Stored page,
            String name)
            throws IOException {
        response.setHeader("ETag", page.tag());
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        if (isKnown(request, page.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(
                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        try (OutputStream out = response.getOutputStream()) {
            if (page.gzipped() && takesGzip(request)) {
                response.setHeader("Content-Encoding", "gzip");
                response.setContentLength(page.length());
                out.write(pages.read(page));
            } else {
                response.setContentLength(page.plainLength());
                try (InputStream plain = pages.plain(page)) {
                    plain.transferTo(out);
                }
            }
        }
    }

    private synchronized Optional<PageStore> pages() throws IOException {
        if (store == null) {
            Optional<InputStream> packed = archive.open();
            if (packed.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = packed.get()) {
                store = PageStore.of(in);
            }
        }
        return Optional.of(store);
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        List<String> known = Collections.list(request.getHeaders("If-None-Match"));
        return known.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .anyMatch(one -> one.equals("*") || one.equals(tag) || ("W/" + one).equals(tag));
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals("gzip") || one.startsWith("gzip;") && !one.matches("gzip;\\s*q=0(\\.0*)?"));
    }

    /** A page for a person, not an OperationOutcome: whoever follows a link here reads it in a browser. */
    private static void refuse(HttpServletResponse response, int status, ErrorCode code, Object... arguments)
            throws IOException {
        Locale indonesian = Locale.forLanguageTag("id");
        String html = "<!DOCTYPE html><html lang=\"id\"><head><meta charset=\"utf-8\"/><title>" + status
                + " - Siklus</title></head><body><h1>" + code.code() + "</h1><p>"
                + Markup.escape(code.text(indonesian, arguments)) + "</p><p lang=\"en\">"
                + Markup.escape(code.text(Locale.ENGLISH, arguments))
                + "</p><p><a href=\"/ig/\">/ig/</a></p></body></html>";
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    @Override
    public void destroy() {
        synchronized (this) {
            if (store != null) {
                try {
                    store.close();
                } catch (IOException e) {
                    log("The store of pages cannot be closed", e);
                }
            }
        }
    }
}
