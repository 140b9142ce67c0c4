package id.siklus.bulk;

import java.io.IOException;

/** Less space is left than exports must leave to others. */
final class DiskFullException extends IOException {

    private static final long serialVersionUID = 1L;

    DiskFullException(long free) {
        super(free / 1_000_000 + " MB left for the files of exports");
    }
}
