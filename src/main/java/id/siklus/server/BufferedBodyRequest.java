package id.siklus.server;

import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.jpa.util.TransactionSemanticsHeader;
import ca.uhn.fhir.rest.api.Constants;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body has been read, inflated and found acceptable; it is told as plain, so that nobody inflates it again. Headers by which HAPI would let a
 * client choose how the server works are not passed on: how often and after how many seconds a failed batch is tried again, whether it looks first for what an
 * update would overwrite, what becomes of the old tags, and whether history is rewritten.
 */
public final class BufferedBodyRequest extends HttpServletRequestWrapper {

    private static final Set<String> NOT_PASSED_ON = Stream.of(
                    "Content-Encoding",
                    TransactionSemanticsHeader.HEADER_NAME,
                    JpaConstants.HEADER_UPSERT_EXISTENCE_CHECK,
                    JpaConstants.HEADER_META_SNAPSHOT_MODE,
                    Constants.HEADER_REWRITE_HISTORY)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final byte[] body;

    public BufferedBodyRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream in = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return in.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return in.read(buffer, offset, length);
            }

            @Override
            public boolean isFinished() {
                return in.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("the body is already here");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isPassedOn(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isPassedOn(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(BufferedBodyRequest::isPassedOn)
                .toList());
    }

    private static boolean isPassedOn(String name) {
        return !NOT_PASSED_ON.contains(name.toLowerCase(Locale.ROOT));
    }
}
