package id.siklus.server;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;

/**
 * Reads a body once, refuses what HAPI would choke on or accept in silence, and hands the bytes on. HAPI's reader has no bound on strings, depth or numbers:
 * a kilobyte with the number 1e999999999 exhausts the heap, a duplicate key silently wins, and a gzip bomb is stored.
 */
final class BodyGuardFilter implements Filter {

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String JSON_PATCH = "application/json-patch+json";

    /** A short body of blanks or zeros is no bomb. */
    private static final long INFLATES_FREELY = 1024 * 1024;

    private final RefusalAnswer answer;
    private final BodyLimits limits;
    private final JsonGuard json;
    private final XmlGuard xml;

    BodyGuardFilter(FhirContext context, BodyLimits limits) {
        this.answer = new RefusalAnswer(context);
        this.limits = limits;
        this.json = new JsonGuard(limits);
        this.xml = new XmlGuard(limits);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (WITHOUT_BODY.contains(http.getMethod()) || mediaType(http).equals(FORM)) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletRequest guarded;
        try {
            guarded = guard(http);
        } catch (RefusedException refused) {
            // What is left of a refused body is not read: the connection ends with the answer.
            ((HttpServletResponse) response).setHeader("Connection", "close");
            answer.write(http, (HttpServletResponse) response, refused);
            return;
        }
        chain.doFilter(guarded, response);
    }

    private HttpServletRequest guard(HttpServletRequest request) throws IOException {
        byte[] body = read(request);
        if (body.length == 0) {
            return request;
        }
        String type = mediaType(request);
        if (type.endsWith("json")) {
            SortedMap<Integer, RefusedException> refused =
                    json.check(body, type.equals(JSON_PATCH)).refused(isBase(request));
            if (!refused.isEmpty()) {
                RefusedEntries.note(request, refused);
                return new BufferedBodyRequest(request, UnknownTypes.without(refused.keySet(), body));
            }
        } else if (type.endsWith("xml")) {
            xml.check(body);
        } else {
            throw new RefusedException(
                    415, Issue.error(ErrorCode.UNSUPPORTED_BODY_TYPE, "", type.isEmpty() ? "-" : type));
        }
        return new BufferedBodyRequest(request, body);
    }

    private byte[] read(HttpServletRequest request) throws IOException {
        long largest = limits.largest().toBytes();
        if (request.getContentLengthLong() > largest) {
            throw tooLarge(largest);
        }
        BoundedInputStream wire = new BoundedInputStream(request.getInputStream(), largest);
        String encoding = request.getHeader("Content-Encoding");
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            return wire.readAllBytes();
        }
        if (!encoding.trim().equalsIgnoreCase("gzip")) {
            throw new RefusedException(415, Issue.error(ErrorCode.UNSUPPORTED_CONTENT_ENCODING, "", encoding));
        }
        try (InputStream inflated = inflated(wire)) {
            return inflated.readAllBytes();
        } catch (java.util.zip.ZipException | java.io.EOFException broken) {
            throw new RefusedException(400, Issue.error(ErrorCode.MALFORMED_BODY, "", "gzip"));
        }
    }

    /** A bomb ends as soon as it shows itself, not when it has filled what a body may fill. */
    private InputStream inflated(BoundedInputStream wire) throws IOException {
        return new BoundedInputStream(
                new GZIPInputStream(wire), limits.largestInflated().toBytes()) {
            @Override
            void check(long seen) {
                super.check(seen);
                if (seen > INFLATES_FREELY && seen / limits.inflationRatio() > wire.seen()) {
                    throw new RefusedException(
                            413, Issue.error(ErrorCode.INFLATES_TOO_MUCH, "", limits.inflationRatio()));
                }
            }
        };
    }

    static RefusedException tooLarge(long limit) {
        return new RefusedException(413, Issue.error(ErrorCode.BODY_TOO_LARGE, "", limit / (1024 * 1024)));
    }

    /** Where transactions and batches are sent. */
    private static boolean isBase(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals("/fhir") || path.equals("/fhir/");
    }

    private static String mediaType(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null) {
            return "";
        }
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).trim().toLowerCase(Locale.ROOT);
    }
}
