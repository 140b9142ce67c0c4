package id.siklus.projection;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one view as a file. Not safe for use by several threads. */
public interface RowWriter extends Closeable {

    /** @param row as {@link View#rows} makes it */
    void write(List<@Nullable Object> row) throws IOException;

    /** Writes what a file ends with and passes everything on; the stream below stays open. Without this call the file is not whole. */
    void finish() throws IOException;

    /** Lets go of memory outside of the heap; the stream below stays open. */
    @Override
    void close() throws IOException;
}
