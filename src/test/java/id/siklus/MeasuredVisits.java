package id.siklus;

import id.siklus.demo.GeneralVisits;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Visits of one Puskesmas, sent to the test server one after the other as its SIMPUS would; for measurements. */
public final class MeasuredVisits {

    private static final Pattern PROVIDER =
            Pattern.compile("\"serviceProvider\":\\{\"reference\":\"Organization/([^\"]+)\"");

    private final GeneralVisits source;
    private final String puskesmas;
    private int next;

    /** Starts the test server, without limits and without a line of log for each request, and stores what the visits refer to. */
    public MeasuredVisits(int seed) {
        System.setProperty("siklus.limits.requests-per-second", "0");
        System.setProperty("logging.level.id.siklus.request", "OFF");
        source = new GeneralVisits(seed, LocalDate.now());
        send(
                TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.cruds", Caller.ADMIN, Caller.ACT_FOR),
                source.preparation());
        Matcher provider = PROVIDER.matcher(source.visit(0));
        if (!provider.find()) {
            throw new IllegalStateException("a visit names no provider");
        }
        puskesmas = provider.group(1);
    }

    public void store(int visits) {
        String token = TestServer.tokenOf(CallerRole.PUSKESMAS, puskesmas, "system/*.cruds");
        for (int i = 0; i < visits; i++) {
            send(token, source.visit(next++));
        }
    }

    /** Stores visits for so long. @return visits a second */
    public double aSecond(double seconds) {
        long begin = System.nanoTime();
        int before = next;
        do {
            store(1);
        } while (System.nanoTime() - begin < seconds * 1e9);
        return (next - before) / ((System.nanoTime() - begin) / 1e9);
    }

    private static void send(String token, String bundle) {
        HttpResponse<String> answer = TestServer.send(TestServer.requestWith(token, "")
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(bundle)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
