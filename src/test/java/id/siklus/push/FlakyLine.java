package id.siklus.push;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server that breaks: some requests never reach it, of some the answer never comes back. Real sockets on 127.0.0.1. */
final class FlakyLine implements Closeable {

    private static final int OF_SO_MANY = 5;

    private final ServerSocket door;
    private final URI server;
    private final AtomicInteger posts = new AtomicInteger();
    private final AtomicInteger lostRequests = new AtomicInteger();
    private final AtomicInteger lostAnswers = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    FlakyLine(URI server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    int lostRequests() {
        return lostRequests.get();
    }

    int lostAnswers() {
        return lostAnswers.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket target = new Socket(server.getHost(), server.getPort());
                open.add(client);
                open.add(target);
                AtomicBoolean swallow = new AtomicBoolean();
                start(() -> requests(client, target, swallow));
                start(() -> answers(client, target, swallow));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void requests(Socket client, Socket target, AtomicBoolean swallow) {
        try (client;
                target) {
            InputStream in = client.getInputStream();
            OutputStream out = target.getOutputStream();
            byte[] buffer = new byte[64 * 1024];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                if (new String(buffer, 0, Math.min(got, 5), StandardCharsets.ISO_8859_1).equals("POST ")) {
                    int number = posts.incrementAndGet() % OF_SO_MANY;
                    if (number == 2) {
                        lostRequests.incrementAndGet();
                        return;
                    }
                    swallow.set(number == 4);
                }
                out.write(buffer, 0, got);
            }
        } catch (IOException broken) {
            // as lines do
        }
    }

    private void answers(Socket client, Socket target, AtomicBoolean swallow) {
        try (client;
                target) {
            InputStream in = target.getInputStream();
            OutputStream out = client.getOutputStream();
            byte[] buffer = new byte[64 * 1024];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                if (swallow.get()) {
                    lostAnswers.incrementAndGet();
                    return;
                }
                out.write(buffer, 0, got);
            }
        } catch (IOException broken) {
            // as lines do
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "flaky-line");
        thread.setDaemon(true);
        thread.start();
    }
}
