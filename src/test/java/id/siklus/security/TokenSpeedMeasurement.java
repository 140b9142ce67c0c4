package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Not part of a build: {@code mvn test -Dtest=TokenSpeedMeasurement} prints what a token and the check of one cost. Client and server share the process. */
class TokenSpeedMeasurement {

    private static final int THREADS = 4;
    private static final double NANOS_IN_MILLI = 1e6;

    @Test
    void costOfATokenAndOfItsCheck() throws Exception {
        TestClient client = TestClient.withEllipticKey().registered();
        String secret = TestServer.bean(ClientRegistry.class)
                .putWithSecret("uji-ukur", TestServer.ORGANIZATION, CallerRole.PUSKESMAS, Set.of("system/*.rs"));
        List<String> assertions = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            assertions.add(client.signed(client.claims()));
        }
        Callable<HttpResponse<String>> withSecret = () ->
                TestClient.ask("grant_type", "client_credentials", "client_id", "uji-ukur", "client_secret", secret);
        String token = TestServer.usualToken();

        run("warm-up", 300, i -> TestClient.askWith(assertions.get(i)));
        run("warm-up", 40, i -> withSecret.call());
        run("private_key_jwt (ES384)", 600, i -> TestClient.askWith(assertions.get(300 + i)));
        run("client_secret (bcrypt 10)", 100, i -> withSecret.call());
        run(
                "warm-up",
                500,
                i -> TestServer.send(TestServer.anonymous("/metadata-").GET()));
        run(
                "no token, 401",
                1_000,
                i -> TestServer.send(TestServer.anonymous("/x").GET()));
        run(
                "token checked, then 404 before HAPI's store",
                1_000,
                i -> TestServer.send(TestServer.requestWith(token, "/Foo").GET()));
    }

    private interface Work {
        HttpResponse<String> call(int number) throws Exception;
    }

    private static void run(String what, int count, Work work) throws Exception {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        long cpu = process.getProcessCpuTime();
        long begin = System.nanoTime();
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            answers.add(pool.submit(() -> work.call(number)));
        }
        for (Future<HttpResponse<String>> answer : answers) {
            assertThat(answer.get().statusCode()).isIn(200, 401, 404);
        }
        double millis = (System.nanoTime() - begin) / NANOS_IN_MILLI;
        double cpuMillis = (process.getProcessCpuTime() - cpu) / NANOS_IN_MILLI;
        pool.shutdown();
        System.out.printf(
                "MEASURED %s: %.0f a second, %.2f ms CPU each (client included)%n",
                what, count / millis * 1_000, cpuMillis / count);
    }
}
