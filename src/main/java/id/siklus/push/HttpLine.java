package id.siklus.push;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Requests to one server. A busy server (429, 502, 503, 504) and a broken connection are tried again, a token that has ended is renewed once; any other answer is
 * given to the caller. No answer at all ends in a {@link NoAnswerException}.
 */
public final class HttpLine {

    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final Set<Integer> REFUSED_UNREAD = Set.of(429, 503);
    private static final int UNAUTHORIZED = 401;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI base;
    private final RetryPolicy retry;
    private final Credentials credentials;

    /** @param base of the FHIR server; the credentials go to its origin and nowhere else */
    public HttpLine(URI base, RetryPolicy retry, Credentials credentials) {
        this.base = base;
        this.retry = retry;
        this.credentials = credentials;
    }

    /**
     * An answer with what it took to get it.
     *
     * @param attempts how often was asked, 1 when the first answer held
     * @param millis of the last attempt, up to the answer's body as its handler gives it
     */
    public record Reply<T>(HttpResponse<T> response, int attempts, long millis) {}

    /** @return whether the server is busy, and the same request may be answered later */
    public static boolean busy(int status) {
        return BUSY.contains(status);
    }

    /** @return whether this address is of the server that was named, as scheme, host and port say */
    public boolean leadsTo(URI address) {
        return String.valueOf(base.getScheme()).equalsIgnoreCase(address.getScheme())
                && String.valueOf(base.getHost()).equalsIgnoreCase(address.getHost())
                && port(base) == port(address);
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    /**
     * @param repeatable whether sending it twice does no harm; if not, a connection that breaks while waiting for the answer is an error at once
     * @throws NoAnswerException when no attempt was answered
     * @throws IOException when the server gives no token for the credentials
     */
    public <T> Reply<T> send(HttpRequest.Builder request, BodyHandler<T> body, boolean repeatable)
            throws IOException, InterruptedException {
        Reply<T> reply = send(authorized(request), body, repeatable);
        if (reply.response().statusCode() == UNAUTHORIZED && credentials != Credentials.NONE) {
            // The refused request has changed nothing.
            discard(reply.response());
            credentials.forget();
            return send(authorized(request), body, repeatable);
        }
        return reply;
    }

    private HttpRequest authorized(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest.Builder copy = request.copy();
        if (leadsTo(request.build().uri())) {
            credentials.authorization().ifPresent(value -> copy.setHeader("Authorization", value));
        }
        return copy.build();
    }

    private <T> Reply<T> send(HttpRequest request, BodyHandler<T> body, boolean repeatable)
            throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            long start = System.nanoTime();
            Duration pause = retry.pauseAfter(attempt);
            try {
                HttpResponse<T> response = client.send(request, body);
                if (!mayBeSentAgain(response.statusCode(), repeatable) || attempt >= retry.attempts()) {
                    return new Reply<>(response, attempt, (System.nanoTime() - start) / 1_000_000);
                }
                discard(response);
                Duration asked = RetryAfter.of(response, Instant.now());
                pause = asked.compareTo(pause) > 0 ? asked.plus(retry.jitter()) : pause;
            } catch (IOException e) {
                if (attempt >= retry.attempts() || !(repeatable || NoAnswerException.neverArrived(e))) {
                    throw new NoAnswerException(base.toString(), e);
                }
            }
            // The back-off itself: this thread has nothing else to do, and an interrupt ends it.
            Thread.sleep(pause.toMillis());
        }
    }

    /** What a gateway says of a server that did not answer it leaves open whether that server has stored something. */
    private static boolean mayBeSentAgain(int status, boolean repeatable) {
        return BUSY.contains(status) && (repeatable || REFUSED_UNREAD.contains(status));
    }

    /** A body that nobody reads would keep its connection. */
    private static void discard(HttpResponse<?> response) throws IOException {
        if (response.body() instanceof Closeable open) {
            open.close();
        }
    }
}
