package id.siklus.bulk;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that one part writes, one for each type, and more of a type that grows too large. All are kept together at the end, or none.
 */
final class PartFiles implements AutoCloseable {

    /** Before compression. */
    private static final long LARGEST_FILE = 2L << 30;

    private static final int RANDOM_BYTES = 18;
    private static final long LINES_BETWEEN_LOOKS = 5_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What is written of one kind. */
    private record Kind(ExportFile.Purpose purpose, String type) {}

    private record Open(String name, Kind kind, NdjsonFile file) {}

    private final FileStore store;
    private final PartClaim claim;
    private final ExportProperties properties;
    private final Clock clock;
    private final Map<Kind, Open> open = new HashMap<>();
    private final List<Open> full = new ArrayList<>();
    private long untilLook = LINES_BETWEEN_LOOKS;

    PartFiles(FileStore store, PartClaim claim, ExportProperties properties, Clock clock) {
        this.store = store;
        this.claim = claim;
        this.properties = properties;
        this.clock = clock;
    }

    /** @return where the next line of that kind goes */
    NdjsonFile of(ExportFile.Purpose purpose, String type) throws IOException {
        if (--untilLook <= 0) {
            untilLook = LINES_BETWEEN_LOOKS;
            requireSpace(store, properties);
        }
        Kind kind = new Kind(purpose, type);
        Open known = open.get(kind);
        if (known != null && known.file().plainBytes() < LARGEST_FILE) {
            return known.file();
        }
        if (known != null) {
            full.add(known);
        }
        String name = type + "-" + claim.part().number() + "-" + unguessable();
        Open begun =
                new Open(name, kind, new NdjsonFile(store.write(claim.job().id(), name), properties.compression()));
        open.put(kind, begun);
        return begun.file();
    }

    /** After this every file is there for every node, and none is known to anybody. */
    List<ExportFile> keep() throws IOException {
        List<ExportFile> kept = new ArrayList<>();
        for (Open one : all()) {
            kept.add(
                    one.file().keep(one.name(), one.kind().purpose(), one.kind().type(), clock));
        }
        return kept;
    }

    @Override
    public void close() throws IOException {
        for (Open one : all()) {
            one.file().close();
        }
    }

    /** @throws DiskFullException when less is free than exports must leave */
    static void requireSpace(FileStore store, ExportProperties properties) throws IOException {
        long free = store.free();
        if (free < properties.spare().toBytes()) {
            throw new DiskFullException(free);
        }
    }

    private List<Open> all() {
        List<Open> all = new ArrayList<>(full);
        all.addAll(open.values());
        return all;
    }

    private static String unguessable() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
