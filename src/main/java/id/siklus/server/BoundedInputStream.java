package id.siklus.server;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with 413 as soon as more bytes come than are allowed, before they are kept. */
class BoundedInputStream extends FilterInputStream {

    private final long limit;
    private long seen;

    BoundedInputStream(InputStream in, long limit) {
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
        check(seen);
    }

    /** @return bytes that were read so far */
    final long seen() {
        return seen;
    }

    /** @throws id.siklus.fhir.RefusedException 413 when so many are too many */
    void check(long bytes) {
        if (bytes > limit) {
            throw BodyGuardFilter.tooLarge(limit);
        }
    }
}
