package id.siklus.pull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Stands between a client and the real server, as its owner's gateway does, and is made slow, torn, busy or untruthful by a test. Real sockets on 127.0.0.1. */
final class Gateway implements Closeable {

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "http2-settings", "date");

    private final URI server;
    private final HttpServer door;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Trouble> troubles = new CopyOnWriteArrayList<>();

    /** What came through, in its order. */
    final List<Seen> seen = new CopyOnWriteArrayList<>();

    /** @param nanos when it came */
    record Seen(String method, String path, String range, long nanos) {}

    /** Something that happens to a request instead of, or with, its answer. */
    interface Trouble {

        /** @return whether the exchange was answered, or ended */
        boolean befalls(HttpExchange exchange, Answer answer) throws IOException;
    }

    /** The real server's answer, asked for when somebody wants it. */
    interface Answer {
        HttpResponse<byte[]> get() throws IOException;
    }

    Gateway(String server) throws IOException {
        this.server = URI.create(server);
        this.door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        door.setExecutor(threads);
        door.createContext("/", this::pass);
        door.start();
    }

    String root() {
        return "http://127.0.0.1:" + door.getAddress().getPort();
    }

    void add(Trouble trouble) {
        troubles.add(trouble);
    }

    void quiet() {
        troubles.clear();
    }

    /** So many requests to such a path are refused unread. */
    void busy(String method, String path, int status, int retryAfter, int times) {
        add(new Times(times) {
            @Override
            boolean once(HttpExchange exchange, Answer answer) throws IOException {
                exchange.getResponseHeaders().set("Retry-After", Integer.toString(retryAfter));
                exchange.sendResponseHeaders(status, -1);
                exchange.close();
                return true;
            }

            @Override
            boolean meets(HttpExchange exchange) {
                return is(exchange, method, path);
            }
        });
    }

    /** So many answers with a file break after so many of their bytes. */
    void cutFiles(int after, int times) {
        add(new Times(times) {
            @Override
            boolean once(HttpExchange exchange, Answer answer) throws IOException {
                HttpResponse<byte[]> whole = answer.get();
                head(exchange, whole);
                exchange.sendResponseHeaders(whole.statusCode(), whole.body().length);
                OutputStream out = exchange.getResponseBody();
                out.write(whole.body(), 0, Math.min(after, whole.body().length));
                out.flush();
                try {
                    // What was sent arrives before the line breaks.
                    Thread.sleep(1_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                exchange.close();
                return true;
            }

            @Override
            boolean meets(HttpExchange exchange) {
                return isFile(exchange);
            }
        });
    }

    /** Bytes of so many files are altered on the way. */
    void spoilFiles(UnaryOperator<byte[]> change, int times) {
        add(new Times(times) {
            @Override
            boolean once(HttpExchange exchange, Answer answer) throws IOException {
                HttpResponse<byte[]> whole = answer.get();
                head(exchange, whole);
                reply(exchange, whole.statusCode(), change.apply(whole.body()));
                return true;
            }

            @Override
            boolean meets(HttpExchange exchange) {
                return isFile(exchange);
            }
        });
    }

    /** Files come so many bytes at a time, with a pause after each. */
    void slowFiles(int bytes, long pauseMillis) {
        add((exchange, answer) -> {
            if (!isFile(exchange)) {
                return false;
            }
            HttpResponse<byte[]> whole = answer.get();
            head(exchange, whole);
            exchange.sendResponseHeaders(whole.statusCode(), whole.body().length);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int from = 0; from < whole.body().length; from += bytes) {
                    out.write(whole.body(), from, Math.min(bytes, whole.body().length - from));
                    out.flush();
                    // The line is slow; that is what is tried.
                    Thread.sleep(pauseMillis);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return true;
        });
    }

    /** Manifests say something else than the server did. */
    void rewriteManifests(UnaryOperator<String> change) {
        add((exchange, answer) -> {
            if (!exchange.getRequestMethod().equals("GET")
                    || !exchange.getRequestURI().getPath().matches("/bulk/[^/]+")
                    || answer.get().statusCode() != 200) {
                return false;
            }
            head(exchange, answer.get());
            String manifest = change.apply(ours(new String(answer.get().body(), StandardCharsets.UTF_8)));
            reply(exchange, 200, manifest.getBytes(StandardCharsets.UTF_8));
            return true;
        });
    }

    List<Seen> seen(String method, String path) {
        return seen.stream()
                .filter(request ->
                        request.method().equals(method) && request.path().matches(path))
                .toList();
    }

    private abstract class Times implements Trouble {

        private int left;

        Times(int times) {
            this.left = times;
        }

        abstract boolean meets(HttpExchange exchange);

        abstract boolean once(HttpExchange exchange, Answer answer) throws IOException;

        @Override
        public boolean befalls(HttpExchange exchange, Answer answer) throws IOException {
            synchronized (this) {
                if (left == 0 || !meets(exchange)) {
                    return false;
                }
                left--;
            }
            return once(exchange, answer);
        }
    }

    static boolean isFile(HttpExchange exchange) {
        return is(exchange, "GET", "/bulk/[^/]+/[^/]+");
    }

    static boolean is(HttpExchange exchange, String method, String path) {
        return exchange.getRequestMethod().equals(method)
                && exchange.getRequestURI().getPath().matches(path);
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] sent = exchange.getRequestBody().readAllBytes();
        seen.add(new Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Range")),
                System.nanoTime()));
        AtomicReference<HttpResponse<byte[]>> known = new AtomicReference<>();
        Answer answer = () -> {
            if (known.get() == null) {
                known.set(forward(exchange, sent));
            }
            return known.get();
        };
        for (Trouble trouble : troubles) {
            if (trouble.befalls(exchange, answer)) {
                return;
            }
        }
        HttpResponse<byte[]> real = answer.get();
        head(exchange, real);
        boolean text = real.headers().firstValue("Content-Type").orElse("").matches(".*[/+]json.*");
        reply(
                exchange,
                real.statusCode(),
                text
                        ? ours(new String(real.body(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : real.body());
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] sent) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        sent.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(sent));
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            if (!OF_THE_CONNECTION.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                header.getValue().forEach(value -> request.header(header.getKey(), value));
            }
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void head(HttpExchange exchange, HttpResponse<byte[]> real) {
        real.headers().map().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, ours(value)));
            }
        });
    }

    static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** What leads to the server leads through here. */
    private String ours(String text) {
        return text.replace("http://" + server.getAuthority(), root());
    }

    @Override
    public void close() {
        door.stop(0);
        threads.shutdownNow();
    }
}
