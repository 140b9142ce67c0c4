package id.siklus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.careplan.RunningUpkeep;
import id.siklus.push.ClientSecret;
import id.siklus.push.Credentials;
import id.siklus.security.ClientRegistry;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoRunTest {

    @Test
    void tellsTheSameStoryTwiceAndStoresNothingTheSecondTime() throws Exception {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();

        DemoResult one;
        DemoResult two;
        try (RunningUpkeep plans = new RunningUpkeep()) {
            one = run(first, "id", LocalDate.of(2026, 11, 20));
            two = run(second, "en", LocalDate.of(2026, 11, 20));
        }

        assertThat(one.failures()).as(first.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(two.failures()).as(second.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(first.toString(StandardCharsets.UTF_8))
                .contains("semua sesuai harapan", "SKL-")
                .containsPattern("[1-9][0-9]* orang terlewat di Posyandu");
        assertThat(second.toString(StandardCharsets.UTF_8))
                .contains("everything as expected")
                .containsPattern("Bundles, 0 new")
                .doesNotContainPattern("Bundles, [1-9][0-9]* new");
    }

    @Test
    void failsWhenTheServerIsNotAFhirServer() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        URI elsewhere = URI.create(TestServer.root() + "/bukan-fhir");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new DemoRun(
                                settings(elsewhere, "id", LocalDate.of(2026, 11, 20)),
                                print(out),
                                SmallDistricts.facilities())
                        .run())
                .isInstanceOf(java.io.IOException.class);
    }

    private static DemoResult run(ByteArrayOutputStream out, String language, LocalDate today) throws Exception {
        URI base = URI.create(TestServer.fhir());
        return new DemoRun(settings(base, language, today), print(out), SmallDistricts.facilities()).run();
    }

    private static DemoSettings settings(URI base, String language, LocalDate today) {
        ClientRegistry clients = TestServer.bean(ClientRegistry.class);
        String puskesmas = SmallDistricts.facilities().puskesmas().id();
        Set<String> scopes = Set.of("system/*.cruds");
        URI server = URI.create(TestServer.fhir());
        return new DemoSettings(
                base,
                60,
                4242,
                4,
                Locale.forLanguageTag(language),
                today,
                2,
                false,
                Credentials.token(
                        TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.cruds", Caller.ADMIN, Caller.ACT_FOR)),
                new ClientSecret(
                        server,
                        "uji-demo",
                        clients.putWithSecret("uji-demo", puskesmas, CallerRole.PUSKESMAS, scopes)));
    }

    private static PrintStream print(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
