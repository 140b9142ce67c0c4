package id.siklus.follow;

import java.time.Duration;

/** Where the threads of followers wait until there is something to do, or until all is over. */
final class Rest {

    private boolean over;
    private long calls;

    synchronized void await(Duration longest) {
        long before = calls;
        long end = System.nanoTime() + longest.toNanos();
        try {
            for (long left = longest.toNanos(); left > 0 && !over && calls == before; left = end - System.nanoTime()) {
                wait(left / 1_000_000, (int) (left % 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            over = true;
        }
    }

    synchronized void wake() {
        calls++;
        notifyAll();
    }

    synchronized void end() {
        over = true;
        notifyAll();
    }

    synchronized boolean isOver() {
        return over;
    }
}
