package id.siklus.bulk;

import com.github.davidmoten.aws.lw.client.Client;
import com.github.davidmoten.aws.lw.client.HttpMethod;
import com.github.davidmoten.aws.lw.client.MaxAttemptsExceededException;
import com.github.davidmoten.aws.lw.client.Request;
import com.github.davidmoten.aws.lw.client.Response;
import com.github.davidmoten.aws.lw.client.ResponseInputStream;
import com.github.davidmoten.aws.lw.client.xml.XmlElement;
import com.github.davidmoten.aws.lw.client.xml.XmlParseException;
import com.github.davidmoten.aws.lw.client.xml.builder.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What is asked of S3-compatible storage, each as one or a few signed requests (Amazon S3 API Reference; Signature Version 4). */
final class S3Bucket {

    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int NOT_FOUND = 404;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int LONGEST_CONNECT_SECONDS = 10;
    private static final int LONGEST_SILENCE_SECONDS = 60;
    private static final int ATTEMPTS = 4;

    private final Client client;
    private final String bucket;

    /** @param at of an object: when it was completed; of an upload: when it was begun */
    record Entry(String key, Instant at, String upload) {}

    S3Bucket(S3Properties properties) {
        String address = properties.address().toString();
        this.bucket = properties.bucket();
        this.client = Client.s3()
                .region(properties.region())
                .accessKey(properties.accessKey())
                .secretKey(properties.secret())
                .baseUrlFactory((service, region) -> address)
                .connectTimeout(LONGEST_CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(LONGEST_SILENCE_SECONDS, TimeUnit.SECONDS)
                .retryMaxAttempts(ATTEMPTS)
                .retryJitter(0.5)
                .retryStatusCodes(408, 429, 500, 502, 503, 504, 509)
                .build();
    }

    /** The object is there after this, whole. */
    void put(String key, byte[] content) throws IOException {
        ok(
                key,
                send(at(key).method(HttpMethod.PUT)
                        .header("Content-Type", "application/gzip")
                        .requestBody(content)));
    }

    /** @return the name of an upload in parts, of which nothing is to be seen until it is completed */
    String begin(String key) throws IOException {
        Response answer =
                send(at(key).method(HttpMethod.POST).query("uploads", "").header("Content-Type", "application/gzip"));
        return text(ok(key, answer), "UploadId");
    }

    /** @param number from 1 @return the part's ETag, as {@link #complete} wants it */
    String part(String key, String upload, int number, byte[] content) throws IOException {
        Response answer = send(at(key).method(HttpMethod.PUT)
                .query("partNumber", String.valueOf(number))
                .query("uploadId", upload)
                .requestBody(content));
        return ok(key, answer)
                .firstHeader("ETag")
                .orElseThrow(() -> new IOException("the storage names no ETag of a part"));
    }

    void complete(String key, String upload, List<String> tags) throws IOException {
        Xml parts = Xml.create("CompleteMultipartUpload").a("xmlns", "http://s3.amazonaws.com/doc/2006-03-01/");
        for (int i = 0; i < tags.size(); i++) {
            parts = parts.e("Part")
                    .e("PartNumber")
                    .content(String.valueOf(i + 1))
                    .up()
                    .e("ETag")
                    .content(tags.get(i))
                    .up()
                    .up();
        }
        Response answer = ok(
                key,
                send(at(key).method(HttpMethod.POST)
                        .query("uploadId", upload)
                        .header("Content-Type", "application/xml")
                        .requestBody(parts.toString())));
        // Storage answers 200 before it has put the parts together, and tells of a failure in the body.
        if (!xml(answer).name().equals("CompleteMultipartUploadResult")) {
            throw new IOException("the storage has not put the parts together");
        }
    }

    /** What is not there any more counts as ended. */
    void abort(String key, String upload) throws IOException {
        gone(key, send(at(key).method(HttpMethod.DELETE).query("uploadId", upload)));
    }

    void delete(String key) throws IOException {
        gone(key, send(at(key).method(HttpMethod.DELETE)));
    }

    /**
     * @param from first byte
     * @throws NoSuchFileException when there is no such object
     */
    InputStream get(String key, long from) throws IOException {
        Request request = at(key);
        if (from > 0) {
            request.header("Range", "bytes=" + from + "-");
        }
        ResponseInputStream answer = asked(request::responseInputStream);
        if (answer.statusCode() == (from > 0 ? PARTIAL : OK)) {
            return answer;
        }
        answer.close();
        if (answer.statusCode() == NOT_FOUND) {
            throw new NoSuchFileException(key);
        }
        throw refused(key, answer.statusCode());
    }

    List<Entry> objects(String prefix) throws IOException {
        List<Entry> all = new ArrayList<>();
        String next = "";
        do {
            Request request = client.path(bucket).query("list-type", "2").query("prefix", prefix);
            XmlElement page =
                    xml(ok(prefix, send(next.isEmpty() ? request : request.query("continuation-token", next))));
            for (XmlElement one : page.childrenWithName("Contents")) {
                all.add(new Entry(one.content("Key"), Instant.parse(one.content("LastModified")), ""));
            }
            next = isCut(page) ? page.content("NextContinuationToken") : "";
        } while (!next.isEmpty());
        return all;
    }

    /** @return begun and neither completed nor ended; none where the storage does not tell */
    List<Entry> uploads(String prefix) throws IOException {
        List<Entry> all = new ArrayList<>();
        String key = "";
        String upload = "";
        do {
            Request request = client.path(bucket).query("uploads", "").query("prefix", prefix);
            Response answer = send(
                    key.isEmpty() ? request : request.query("key-marker", key).query("upload-id-marker", upload));
            if (answer.statusCode() == NOT_IMPLEMENTED) {
                return List.of();
            }
            XmlElement page = xml(ok(prefix, answer));
            for (XmlElement one : page.childrenWithName("Upload")) {
                all.add(new Entry(
                        one.content("Key"), Instant.parse(one.content("Initiated")), one.content("UploadId")));
            }
            key = isCut(page) ? page.content("NextKeyMarker") : "";
            upload = isCut(page) ? page.content("NextUploadIdMarker") : "";
        } while (!key.isEmpty());
        return all;
    }

    private static boolean isCut(XmlElement page) {
        return page.childrenWithName("IsTruncated").stream().anyMatch(one -> "true".equals(one.content()));
    }

    private Request at(String key) {
        return client.path(bucket, key);
    }

    private static Response send(Request request) throws IOException {
        return asked(request::response);
    }

    private static <T> T asked(Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (UncheckedIOException e) {
            throw new IOException("the storage cannot be reached", e);
        } catch (MaxAttemptsExceededException e) {
            throw new IOException("the storage cannot be reached, after " + ATTEMPTS + " attempts", e);
        }
    }

    private static Response ok(String key, Response answer) throws IOException {
        if (answer.statusCode() != OK) {
            throw refused(key, answer.statusCode());
        }
        return answer;
    }

    private static void gone(String key, Response answer) throws IOException {
        if (answer.statusCode() >= 300 && answer.statusCode() != NOT_FOUND) {
            throw refused(key, answer.statusCode());
        }
    }

    private static IOException refused(String key, int status) {
        return new IOException("the storage answers " + status + " for " + key);
    }

    private static String text(Response answer, String name) throws IOException {
        return xml(answer).content(name);
    }

    private static XmlElement xml(Response answer) throws IOException {
        try {
            return XmlElement.parse(answer.contentUtf8());
        } catch (XmlParseException e) {
            throw new IOException("the storage answers something else than S3's XML", e);
        }
    }
}
