package id.siklus.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where the files of exports lie. A file is there whole or not at all, under one name, written once. */
interface FileStore {

    /** Bytes that appear under their name by {@link #keep} only; closing without it throws them away. */
    abstract class Draft extends OutputStream {

        /** The whole file is there after this, for every node. */
        abstract void keep() throws IOException;
    }

    Draft write(UUID job, String name) throws IOException;

    /** @return from this byte on, as stored */
    InputStream read(UUID job, String name, long from) throws IOException;

    /** @return the file on this machine's disk, for sending it without copying; empty where it lies elsewhere */
    Optional<Path> local(UUID job, String name);

    /** Removes all files of a job, drafts included. */
    void remove(UUID job) throws IOException;

    /** @return jobs of which anything is here, drafts included, each with the time of its last write */
    Map<UUID, Instant> jobs() throws IOException;

    /** @return bytes that may still be written; {@link Long#MAX_VALUE} where nobody can say */
    long free() throws IOException;
}
