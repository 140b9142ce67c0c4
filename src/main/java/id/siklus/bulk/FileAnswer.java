package id.siklus.bulk;

import id.siklus.bulk.Negotiation.Coding;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends one file. It has two representations, each with a strong ETag: the gzip'd bytes as they are stored, of which ranges may be asked for, so that a broken
 * download goes on where it ended; and the lines themselves, inflated on the way, always whole. Preconditions are judged by Spring, ranges are read by Spring; its
 * handler of resources knows no If-Range, and would give both representations one ETag.
 */
final class FileAnswer {

    static final String NDJSON = "application/fhir+ndjson";

    private static final String[] SPOKEN = {NDJSON, "application/ndjson", "application/x-ndjson", "text/plain"};

    private static final String[] TABLES = {FlatTables.CONTENT_TYPE, "application/parquet", "application/octet-stream"};

    /** Tomcat's: the kernel sends the file from the disk, and this thread is free. */
    private static final String SENDFILE = "org.apache.tomcat.sendfile.";

    /** Below, opening the file a second time costs more than copying it (Tomcat's own DefaultServlet draws the line here too). */
    private static final long WORTH_SENDFILE = 48 * 1024;

    private static final int BUFFER = 64 * 1024;
    private static final int SECONDS_UNTIL_RETRY = 10;
    private static final Logger log = LoggerFactory.getLogger(FileAnswer.class);

    private final FileStore files;

    FileAnswer(FileStore files) {
        this.files = files;
    }

    void send(UUID job, ExportFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        requireForm(file, request);
        Coding coding = Negotiation.coding(Collections.list(request.getHeaders("Accept-Encoding")));
        response.setHeader("Vary", "Accept-Encoding");
        if (coding == Coding.NONE) {
            throw notSpoken("Accept-Encoding: " + request.getHeader("Accept-Encoding"), "gzip, identity");
        }
        boolean gzipped = coding == Coding.GZIPPED;
        String tag = '"' + file.sha256() + (gzipped ? "" : "-plain") + '"';
        long modified = file.writtenAt().toEpochMilli();
        response.setHeader("Accept-Ranges", gzipped ? "bytes" : "none");
        requireThat(tag, file, request);
        if (new ServletWebRequest(request, response).checkNotModified(tag, modified)) {
            return;
        }
        if (gzipped) {
            sendStored(job, file, tag, request, response);
        } else {
            sendInflated(job, file, request, response);
        }
    }

    private static String type(ExportFile file) {
        return file.name().endsWith(FlatTables.SUFFIX) ? FlatTables.CONTENT_TYPE : NDJSON;
    }

    private static void requireForm(ExportFile file, HttpServletRequest request) {
        if (type(file).equals(NDJSON)) {
            requireForm(request);
            return;
        }
        String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
        if (!Negotiation.accepts(accept, TABLES)) {
            throw notSpoken("Accept: " + accept, FlatTables.CONTENT_TYPE);
        }
    }

    static void requireForm(HttpServletRequest request) {
        String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
        if (!Negotiation.accepts(accept, SPOKEN)) {
            throw notSpoken("Accept: " + accept, NDJSON);
        }
    }

    static RefusedException notSpoken(String asked, String spoken) {
        return new RefusedException(
                HttpServletResponse.SC_NOT_ACCEPTABLE,
                Issue.error(ErrorCode.EXPORT_FORM_NOT_SPOKEN, "", Objections.shown(asked), spoken));
    }

    private void sendStored(
            UUID job, ExportFile file, String tag, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long length = file.bytes();
        Optional<ByteRange> range = request.getMethod().equals("GET") && isStillThat(tag, file, request)
                ? ByteRange.of(request.getHeader("Range"), length)
                : Optional.empty();
        if (range.isPresent() && !range.get().isSatisfiable(length)) {
            response.setHeader("Content-Range", "bytes */" + length);
            throw new RefusedException(
                    HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE,
                    Issue.error(
                            ErrorCode.EXPORT_RANGE,
                            "Range",
                            Objections.shown(String.valueOf(request.getHeader("Range"))),
                            String.valueOf(length)));
        }
        ByteRange part = range.orElse(new ByteRange(0, length - 1));
        if (request.getMethod().equals("HEAD")) {
            describe(file, part, false, length, response);
            return;
        }
        Optional<Path> byKernel =
                part.length() >= WORTH_SENDFILE && Boolean.TRUE.equals(request.getAttribute(SENDFILE + "support"))
                        ? files.local(job, file.name())
                        : Optional.empty();
        if (byKernel.isPresent()) {
            String path = real(byKernel.get());
            describe(file, part, range.isPresent(), length, response);
            request.setAttribute(SENDFILE + "filename", path);
            request.setAttribute(SENDFILE + "start", part.first());
            request.setAttribute(SENDFILE + "end", part.last() + 1);
            return;
        }
        try (InputStream stored = open(job, file, part.first(), response)) {
            describe(file, part, range.isPresent(), length, response);
            copy(stored, part.length(), response.getOutputStream());
        }
    }

    private static void describe(
            ExportFile file, ByteRange part, boolean isPart, long length, HttpServletResponse response) {
        response.setContentType(type(file));
        response.setHeader("Content-Encoding", "gzip");
        response.setContentLengthLong(part.length());
        if (isPart) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + length);
        }
    }

    private void sendInflated(UUID job, ExportFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getMethod().equals("HEAD")) {
            response.setContentType(type(file));
            return;
        }
        try (InputStream lines = new GZIPInputStream(open(job, file, 0, response), BUFFER)) {
            response.setContentType(type(file));
            OutputStream out = response.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = lines.read(buffer); read >= 0; read = lines.read(buffer)) {
                out.write(buffer, 0, read);
            }
        }
    }

    /** RFC 9110, sections 13.1.1 and 13.1.4; Spring judges these two for changing methods only. */
    private static void requireThat(String tag, ExportFile file, HttpServletRequest request) {
        String wanted = request.getHeader("If-Match");
        boolean same;
        if (wanted != null) {
            same = Arrays.stream(wanted.split(",", -1))
                    .map(String::trim)
                    .anyMatch(one -> one.equals("*") || one.equals(tag));
        } else {
            long latest = dateOrNone(request, "If-Unmodified-Since");
            same = latest < 0 || file.writtenAt().getEpochSecond() * 1_000 <= latest;
        }
        if (!same) {
            throw new RefusedException(
                    HttpServletResponse.SC_PRECONDITION_FAILED,
                    Issue.error(
                            ErrorCode.PRECONDITION_FAILED, "", wanted == null ? "If-Unmodified-Since" : "If-Match"));
        }
    }

    /** @return -1 without such a header, and for one that is no date */
    private static long dateOrNone(HttpServletRequest request, String header) {
        try {
            return request.getDateHeader(header);
        } catch (IllegalArgumentException noDate) {
            return -1;
        }
    }

    /** RFC 9110, section 13.1.5: a range is of the file that the client knows, or there is none. */
    private static boolean isStillThat(String tag, ExportFile file, HttpServletRequest request) {
        String condition = request.getHeader("If-Range");
        if (condition == null) {
            return true;
        }
        if (condition.startsWith("\"") || condition.startsWith("W/")) {
            return condition.trim().equals(tag);
        }
        return dateOrNone(request, "If-Range") == file.writtenAt().getEpochSecond() * 1_000;
    }

    /** The export may be cancelled between the look at its row and this. */
    private InputStream open(UUID job, ExportFile file, long from, HttpServletResponse response) {
        try {
            return files.read(job, file.name(), from);
        } catch (NoSuchFileException gone) {
            throw ExportDoor.notHere();
        } catch (IOException away) {
            log.atWarn().addKeyValue("job", job).setCause(away).log("A file of an export cannot be read");
            response.setHeader("Retry-After", String.valueOf(SECONDS_UNTIL_RETRY));
            throw new RefusedException(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    Issue.error(ErrorCode.EXPORT_FILES_AWAY, "", SECONDS_UNTIL_RETRY));
        }
    }

    private static String real(Path file) throws IOException {
        try {
            return file.toRealPath().toString();
        } catch (NoSuchFileException gone) {
            throw ExportDoor.notHere();
        }
    }

    private static void copy(InputStream in, long length, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("the file is shorter than its row says");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
