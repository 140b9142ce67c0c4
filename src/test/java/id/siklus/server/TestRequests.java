package id.siklus.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Requests that are under way until a test ends them, through the real filter. */
public final class TestRequests {

    private TestRequests() {}

    /** @return closing ends it; it is over when that returns */
    public static AutoCloseable begin(RequestsUnderWay requests) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread request = new Thread(() -> {
            try {
                requests.filter().doFilter(null, null, (asked, answer) -> {
                    begun.countDown();
                    await(end);
                });
            } catch (IOException | ServletException e) {
                throw new IllegalStateException(e);
            }
        });
        request.setDaemon(true);
        request.start();
        begun.await();
        return () -> {
            end.countDown();
            request.join();
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
