package id.siklus.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether this node answers FHIR requests just now, for work in the background that gives way to them. Files and the state of exports are not among them. */
public final class RequestsUnderWay {

    private final AtomicInteger count = new AtomicInteger();
    private volatile long lastEnd = System.nanoTime();

    /** @return whether a request is under way, or one has ended so lately that its sender may be about to send the next */
    public boolean anyWithin(Duration lately) {
        return count.get() > 0 || System.nanoTime() - lastEnd < lately.toNanos();
    }

    /** Outside of all other filters, so that the row that the trail writes at the end still belongs to the request. */
    Filter filter() {
        return this::pass;
    }

    private void pass(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        count.incrementAndGet();
        try {
            chain.doFilter(request, response);
        } finally {
            lastEnd = System.nanoTime();
            count.decrementAndGet();
        }
    }
}
