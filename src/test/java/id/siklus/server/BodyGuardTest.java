package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.web.MockHttpServletRequest;

class BodyGuardTest {

    @ParameterizedTest
    @MethodSource("badJson")
    void refusesBadJson(String body, ErrorCode code, String place) {
        RefusedException refused = refusal(body);

        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.expression()).isEqualTo(place);
        });
    }

    private static Stream<Arguments> badJson() {
        return Stream.of(
                Arguments.of("{\"a\":", ErrorCode.MALFORMED_BODY, ""),
                Arguments.of("", ErrorCode.MALFORMED_BODY, ""),
                Arguments.of("\"text\"", ErrorCode.MALFORMED_BODY, ""),
                Arguments.of("{\"a\":NaN}", ErrorCode.MALFORMED_BODY, ""),
                Arguments.of("{\"name\":[{\"text\":\"a\",\"text\":\"b\"}]}", ErrorCode.DUPLICATE_KEY, "name[0].text"),
                Arguments.of("{\"a\":1}{\"b\":2}", ErrorCode.TRAILING_DATA, ""),
                Arguments.of("[".repeat(101) + "]".repeat(101), ErrorCode.BODY_TOO_COMPLEX, ""),
                Arguments.of("{\"v\":{\"value\":1e999999999}}", ErrorCode.NUMBER_TOO_LARGE, "v.value"),
                Arguments.of("{\"v\":1234567890.1234567890}", ErrorCode.NUMBER_TOO_LARGE, "v"),
                Arguments.of("{\"v\":1.000000000000000000}", ErrorCode.NUMBER_TOO_LARGE, "v"),
                Arguments.of("{\"v\":0." + "0".repeat(500) + "1}", ErrorCode.NUMBER_TOO_LARGE, "v"),
                Arguments.of("{\"v\":" + "9".repeat(2_000) + "}", ErrorCode.BODY_TOO_COMPLEX, ""),
                Arguments.of("{\"v\":\"a\\u0000b\"}", ErrorCode.FORBIDDEN_CHARACTER, "v"),
                Arguments.of("{\"v\":\"\\ud800\"}", ErrorCode.FORBIDDEN_CHARACTER, "v"),
                Arguments.of("{\"v\":\"\\udc00\\ud800\"}", ErrorCode.FORBIDDEN_CHARACTER, "v"),
                Arguments.of("\uFEFF{\"a\":1}", ErrorCode.BYTE_ORDER_MARK, ""),
                Arguments.of("{\"v\":-Infinity}", ErrorCode.MALFORMED_BODY, ""));
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin1 = "{\"v\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> new JsonGuard(BodyLimits.standard()).check(latin1, false));

        assertThat(refused.issues()).extracting(Issue::code).containsExactly(ErrorCode.NOT_UTF8);
    }

    @ParameterizedTest
    @MethodSource("goodJson")
    void letsGoodJsonPass(String body) {
        assertThatCode(() -> new JsonGuard(BodyLimits.standard()).check(body.getBytes(StandardCharsets.UTF_8), true))
                .doesNotThrowAnyException();
    }

    private static Stream<String> goodJson() {
        return Stream.of(
                "{}",
                "[{\"op\":\"add\",\"path\":\"/a\",\"value\":-12.50}]",
                "{\"a\":\"tab\\tline\\nemoji \uD83D\uDE00 aksara \u1B05\",\"b\":123456789012345678}",
                "{\"kecil\":0.00000000000000000012,\"minus\":-0.000000000123456789012345678,\"nol\":0.00,\"e\":0.1e-99}",
                "{\"entry\":[{\"resource\":{\"resourceType\":\"Basic\"}}],\"instance\":{\"resourceType\":\"Pasien\"}}",
                "[".repeat(99) + "]".repeat(99));
    }

    @Test
    void takesAListForAPatchOnly() {
        byte[] list = "[{\"resourceType\":\"Patient\"}]".getBytes(StandardCharsets.UTF_8);

        RefusedException refused = catchThrowableOfType(
                RefusedException.class, () -> new JsonGuard(BodyLimits.standard()).check(list, false));

        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.issues()).extracting(Issue::code).containsExactly(ErrorCode.BODY_IS_A_LIST);
        assertThatCode(() -> new JsonGuard(BodyLimits.standard()).check(list, true))
                .doesNotThrowAnyException();
    }

    @Test
    void answersHostileBodiesInMilliseconds() {
        String deep = "[".repeat(5_000_000);

        Assertions.assertThat(measure(() -> refusal(deep))).isLessThan(Duration.ofSeconds(2));
        Assertions.assertThat(measure(() -> refusal("{\"v\":1e999999999}"))).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void refusesEveryDoctype() {
        byte[] harmless = "<!DOCTYPE Patient><Patient xmlns=\"http://hl7.org/fhir\"/>".getBytes(StandardCharsets.UTF_8);

        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> new XmlGuard(BodyLimits.standard()).check(harmless));

        assertThat(refused.issues()).extracting(Issue::code).containsExactly(ErrorCode.DOCTYPE_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"entry\":[{\"resource\":{\"resourceType\":\"Patient\"}},{\"resource\":{\"id\":\"1\",\"resourceType\":\"Pasien\"}}]}",
                "<Bundle xmlns=\"http://hl7.org/fhir\"><entry><resource><Patient/></resource></entry><entry><fullUrl value=\"x\"/><resource><Pasien/></resource></entry></Bundle>"
            })
    void namesTheEntryWhoseTypeFhirDoesNotKnow(String bundle) {
        byte[] body = bundle.getBytes(StandardCharsets.UTF_8);

        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> {
            if (bundle.startsWith("<")) {
                new XmlGuard(BodyLimits.standard()).check(body);
            } else {
                new JsonGuard(BodyLimits.standard()).check(body, false).refused(true);
            }
        });

        assertThat(refused.getStatusCode()).isEqualTo(422);
        assertThat(refused.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(ErrorCode.UNKNOWN_RESOURCE_TYPE);
            assertThat(issue.expression()).isEqualTo("Bundle.entry[1].resource");
            assertThat(issue.arguments()).containsExactly("Pasien");
        });
    }

    @Test
    void passesNoHeaderOnByWhichHapiLetsAClientChooseHowItWorks() {
        MockHttpServletRequest sent = new MockHttpServletRequest("PUT", "/fhir/Patient/1");
        List<String> hapis = List.of(
                "X-Transaction-Semantics", "X-Upsert-Extistence-Check", "X-Meta-Snapshot-Mode", "X-Rewrite-History");
        hapis.forEach(name -> sent.addHeader(name, "disabled"));
        sent.addHeader("If-Match", "W/\"1\"");

        BufferedBodyRequest passedOn = new BufferedBodyRequest(sent, new byte[0]);

        assertThat(Collections.list(passedOn.getHeaderNames())).containsExactly("If-Match");
        assertThat(passedOn.getHeader("If-Match")).isEqualTo("W/\"1\"");
        for (String name : hapis) {
            assertThat(passedOn.getHeader(name)).isNull();
            assertThat(passedOn.getHeaders(name.toLowerCase(java.util.Locale.ROOT))
                            .hasMoreElements())
                    .isFalse();
        }
    }

    @Test
    void letsPlainXmlPass() {
        byte[] xml = "<Patient xmlns=\"http://hl7.org/fhir\"><active value=\"true\"/></Patient>"
                .getBytes(StandardCharsets.UTF_8);

        assertThatCode(() -> new XmlGuard(BodyLimits.standard()).check(xml)).doesNotThrowAnyException();
    }

    @Test
    void stopsReadingAtTheLimit() throws IOException {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> new BoundedInputStream(new ByteArrayInputStream(new byte[11]), 10).readAllBytes());

        assertThat(refused.getStatusCode()).isEqualTo(413);
        assertThat(new BoundedInputStream(new ByteArrayInputStream(new byte[10]), 10).readAllBytes())
                .hasSize(10);
    }

    @Test
    void everyBoundIsAKeyWithItsDefault() {
        Binder nothing = new Binder(new MapConfigurationPropertySource());
        Binder tighter = new Binder(new MapConfigurationPropertySource(
                Map.of("siklus.limits.body.most-entries", "2", "siklus.limits.body.deepest", "12")));
        byte[] bundle = "{\"resourceType\":\"Bundle\",\"entry\":[{},{},{}]}".getBytes(StandardCharsets.UTF_8);

        BodyLimits configured = tighter.bindOrCreate("siklus.limits.body", BodyLimits.class);

        assertThat(nothing.bindOrCreate("siklus.limits.body", BodyLimits.class)).isEqualTo(BodyLimits.standard());
        assertThat(catchThrowableOfType(RefusedException.class, () -> new JsonGuard(configured).check(bundle, false))
                        .getStatusCode())
                .isEqualTo(413);
        assertThat(catchThrowableOfType(
                                RefusedException.class,
                                () -> new JsonGuard(configured)
                                        .check(
                                                ("[".repeat(13) + "]".repeat(13)).getBytes(StandardCharsets.UTF_8),
                                                true))
                        .getStatusCode())
                .isEqualTo(400);
    }

    @Test
    void theDefaultsAreThoseThatVendorsAreTold() {
        BodyLimits limits = BodyLimits.standard();

        assertThat(limits.largest().toMegabytes()).isEqualTo(10);
        assertThat(limits.largestInflated().toMegabytes()).isEqualTo(20);
        assertThat(limits.largestResource().toMegabytes()).isEqualTo(1);
        assertThat(limits.mostEntries()).isEqualTo(500);
        assertThat(limits.deepest()).isEqualTo(100);
    }

    private static RefusedException refusal(String body) {
        return catchThrowableOfType(
                RefusedException.class,
                () -> new JsonGuard(BodyLimits.standard()).check(body.getBytes(StandardCharsets.UTF_8), true));
    }

    private static Duration measure(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
