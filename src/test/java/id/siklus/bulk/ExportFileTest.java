package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.bulk.ExportFile.Purpose;
import id.siklus.bulk.ExportStatus.State;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every status, header and range of a download. */
class ExportFileTest extends DoorSteps {

    @ParameterizedTest
    @ValueSource(ints = {1, 60_000})
    void sendsTheStoredBytesToWhoTakesGzip(int lines) throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", lines);
        put(State.DONE, 100, List.of(file));

        HttpResponse<byte[]> answer = file("gzip");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/fhir+ndjson");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(answer.headers().firstValue("Accept-Ranges")).hasValue("bytes");
        assertThat(answer.headers().firstValue("ETag")).hasValue('"' + file.sha256() + '"');
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(file.bytes());
        assertThat(sha256(answer.body())).isEqualTo(file.sha256());
        assertThat(new String(gunzip(answer.body()), StandardCharsets.UTF_8).lines())
                .hasSize(lines);
    }

    @Test
    void inflatesForWhoDoesNot() throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 5_000);
        put(State.DONE, 100, List.of(file));

        HttpResponse<byte[]> answer = file("identity");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("Accept-Ranges")).hasValue("none");
        assertThat(answer.headers().firstValue("ETag")).hasValue('"' + file.sha256() + "-plain\"");
        assertThat(answer.body()).isEqualTo(gunzip(file("gzip").body()));
    }

    @Test
    void sendsNeitherToWhoWantsNeither() throws Exception {
        put(State.DONE, 100, List.of(keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 1)));

        assertThat(file("identity;q=0, gzip;q=0").statusCode()).isEqualTo(406);
        assertThat(send(request("/Patient-1-abc")
                                .header("X-Client", OWNER)
                                .header("Accept", "application/fhir+xml")
                                .GET())
                        .statusCode())
                .isEqualTo(406);
        assertThat(send(request("/Patient-1-abc")
                                .header("X-Client", OWNER)
                                .header("Accept", "application/fhir+ndjson")
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"0-0", "0-99", "5000-", "-7", "150000-", "10-9999999"})
    void sendsAPart(String range) throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 60_000);
        put(State.DONE, 100, List.of(file));
        byte[] whole = file("gzip").body();
        ByteRange expected = ByteRange.of("bytes=" + range, whole.length).orElseThrow();

        HttpResponse<byte[]> answer = file("gzip", "Range", "bytes=" + range);

        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Range"))
                .hasValue("bytes " + expected.first() + "-" + expected.last() + "/" + whole.length);
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(expected.length());
        assertThat(answer.headers().firstValue("ETag")).hasValue('"' + file.sha256() + '"');
        assertThat(answer.body())
                .isEqualTo(java.util.Arrays.copyOfRange(whole, (int) expected.first(), (int) expected.last() + 1));
    }

    @Test
    void refusesAPartBeyondTheEnd() throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 10);
        put(State.DONE, 100, List.of(file));

        HttpResponse<byte[]> answer = file("gzip", "Range", "bytes=" + file.bytes() + "-");

        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */" + file.bytes());
        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("SKL-5919");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=5-2", "lines=0-5", "bytes=x"})
    void sendsTheWholeWhereNoSingleRangeIsAskedFor(String range) throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 10);
        put(State.DONE, 100, List.of(file));

        HttpResponse<byte[]> answer = file("gzip", "Range", range);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize((int) file.bytes());
    }

    @Test
    void sendsNoPartOfWhatIsInflated() throws Exception {
        put(State.DONE, 100, List.of(keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 10)));

        assertThat(file("identity", "Range", "bytes=0-9").statusCode()).isEqualTo(200);
    }

    @Test
    void goesOnOnlyWithTheFileThatTheClientKnows() throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 10);
        put(State.DONE, 100, List.of(file));
        String tag = '"' + file.sha256() + '"';
        String modified = file("gzip").headers().firstValue("Last-Modified").orElseThrow();

        assertThat(file("gzip", "Range", "bytes=3-", "If-Range", tag).statusCode())
                .isEqualTo(206);
        assertThat(file("gzip", "Range", "bytes=3-", "If-Range", modified).statusCode())
                .isEqualTo(206);
        assertThat(file("gzip", "Range", "bytes=3-", "If-Range", "W/" + tag).statusCode())
                .isEqualTo(200);
        assertThat(file("gzip", "Range", "bytes=3-", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(file("gzip", "Range", "bytes=3-", "If-Range", "nonsense").statusCode())
                .isEqualTo(200);
        assertThat(file("gzip", "Range", "bytes=3-", "If-Range", "Wed, 21 Oct 2015 07:28:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(file("gzip", "Range", "bytes=99999-", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void sendsNothingAgainThatTheClientHas() throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 10);
        put(State.DONE, 100, List.of(file));
        String tag = '"' + file.sha256() + '"';

        HttpResponse<byte[]> same = file("gzip", "If-None-Match", tag);

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.headers().firstValue("ETag")).hasValue(tag);
        assertThat(same.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(same.body()).isEmpty();
        assertThat(file("identity", "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(file("gzip", "If-None-Match", "\"a\", " + tag).statusCode()).isEqualTo(304);
        assertThat(file("gzip", "If-None-Match", "\"a\"").statusCode()).isEqualTo(200);
        assertThat(file("gzip", "If-Match", "\"a\"").statusCode()).isEqualTo(412);
        assertThat(file("gzip", "If-Match", tag).statusCode()).isEqualTo(200);
        assertThat(file("gzip", "If-Unmodified-Since", "Wed, 21 Oct 2015 07:28:00 GMT")
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void describesAFileWithoutSendingIt() throws Exception {
        ExportFile file = keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 60_000);
        put(State.DONE, 100, List.of(file));

        HttpResponse<String> answer = send(request("/Patient-1-abc")
                .header("X-Client", OWNER)
                .header("Accept-Encoding", "gzip")
                .header("Range", "bytes=0-9")
                .method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(file.bytes());
        assertThat(answer.headers().firstValue("ETag")).hasValue('"' + file.sha256() + '"');
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }
}
