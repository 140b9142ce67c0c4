package id.siklus.fulltext;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * The switch {@code siklus.search.record-text}. Turned on, it first makes the words of all records that were written without it; until that is done a search by
 * words is answered 503, never with a part.
 */
final class RecordText implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(RecordText.class);
    private static final int AT_ONCE = 500;
    private static final long PAUSE_SECONDS = 10;

    private final Words words;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean on;
    private volatile boolean complete;

    RecordText(Words words, boolean on) {
        this.words = words;
        this.on = on;
    }

    boolean isOn() {
        return on;
    }

    /** @return whether every record's words are there */
    boolean isComplete() {
        return complete;
    }

    /** For measurements and tests, which compare both. */
    void turn(boolean next) {
        on = next;
        complete = false;
        if (next) {
            fill();
        }
    }

    void fillInBackground() {
        if (on) {
            Thread thread = new Thread(this::fill, "siklus-record-text");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void fill() {
        long last = 0;
        while (closing.getCount() > 0) {
            try {
                long next = words.fill(last, AT_ONCE);
                if (next == last) {
                    complete = true;
                    return;
                }
                last = next;
            } catch (DataAccessException away) {
                log.warn("The words of records cannot be made now: {}", away.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            if (closing.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing.countDown();
        }
    }

    @Override
    public void close() {
        closing.countDown();
    }
}
