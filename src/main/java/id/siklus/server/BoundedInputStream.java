package id.siklus.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with 413 as soon as more bytes come than are allowed, before they are kept. */
final class BoundedInputStream extends FilterInputStream {

    private final int limit;
    private long seen;

    BoundedInputStream(InputStream in, int limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got > 0) {
            count(got);
        }
        return got;
    }

    private void count(int more) {
        seen += more;
        if (seen > limit) {
            throw BodyGuardFilter.tooLarge(limit);
        }
    }
}
