package id.siklus.audit;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.RefusalAnswer;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** Holds an answer back until its row is durable: at the first attempt to write, status and content are decided, and nothing has left yet. */
final class AuditedResponse extends HttpServletResponseWrapper {

    private static final RefusalAnswer ANSWER = new RefusalAnswer(FhirContext.forR4Cached());

    static final int RETRY_AFTER_SECONDS = 5;

    private static final String FILE_TO_SEND = "org.apache.tomcat.sendfile.filename";

    private final HttpServletRequest request;
    private final Draft draft;
    private final AuditWriter writer;
    private boolean decided;
    private boolean withheld;

    AuditedResponse(HttpServletRequest request, HttpServletResponse response, Draft draft, AuditWriter writer) {
        super(response);
        this.request = request;
        this.draft = draft;
        this.writer = writer;
    }

    /** The answer is about to leave, or has ended without a body. */
    void leaving() throws IOException {
        leaving(getStatus());
    }

    /** No answer was made; the container will say 500. */
    void failing() {
        if (!decided) {
            decided = true;
            writer.record(draft, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private void leaving(int status) throws IOException {
        if (decided) {
            return;
        }
        decided = true;
        if (!writer.record(draft, status)) {
            withheld = true;
            // Tomcat sends the file of this attribute in place of any body.
            request.removeAttribute(FILE_TO_SEND);
            HttpServletResponse response = (HttpServletResponse) getResponse();
            response.reset();
            response.setHeader("Retry-After", String.valueOf(RETRY_AFTER_SECONDS));
            ANSWER.write(
                    request,
                    response,
                    new RefusedException(503, Issue.error(ErrorCode.AUDIT_UNAVAILABLE, "", RETRY_AFTER_SECONDS)));
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        leaving();
        return withheld ? new Nowhere() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        leaving();
        return withheld ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        leaving();
        super.flushBuffer();
    }

    @Override
    public void sendError(int status) throws IOException {
        leaving(status);
        if (!withheld) {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        leaving(status);
        if (!withheld) {
            super.sendError(status, message);
        }
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        leaving(SC_FOUND);
        if (!withheld) {
            super.sendRedirect(location);
        }
    }

    /** Takes what must not be seen. */
    private static final class Nowhere extends ServletOutputStream {

        @Override
        public void write(int b) {}

        @Override
        public void write(byte[] bytes, int offset, int length) {}

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers are written at once");
        }
    }
}
