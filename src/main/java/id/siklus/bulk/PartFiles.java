package id.siklus.bulk;

import id.siklus.projection.View;
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
    private static final long NANOS_BETWEEN_LOOKS = 250_000_000;
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
    private long lastLook = System.nanoTime();

    PartFiles(FileStore store, PartClaim claim, ExportProperties properties, Clock clock) {
        this.store = store;
        this.claim = claim;
        this.properties = properties;
        this.clock = clock;
    }

    /** @return where the next line of that kind goes */
    NdjsonFile of(ExportFile.Purpose purpose, String type) throws IOException {
        look();
        Kind kind = new Kind(purpose, type);
        Open known = open.get(kind);
        if (known != null && known.file().plainBytes() < LARGEST_FILE) {
            return known.file();
        }
        if (known != null) {
            full.add(known);
        }
        Open begun = begin(kind);
        open.put(kind, begun);
        return begun.file();
    }

    private Open begin(Kind kind) throws IOException {
        String name = kind.type() + "-" + claim.part().number() + "-" + unguessable();
        if (kind.purpose() == ExportFile.Purpose.OUTPUT && claim.job().request().format() == OutputFormat.PARQUET) {
            View table = FlatTables.of(kind.type()).orElseThrow();
            String named = name + FlatTables.SUFFIX;
            return new Open(
                    named, kind, new TableFile(store.write(claim.job().id(), named), properties.compression(), table));
        }
        return new Open(name, kind, new NdjsonFile(store.write(claim.job().id(), name), properties.compression()));
    }

    /** For each line: now and then sees whether there is space for more. */
    void look() throws IOException {
        long now = System.nanoTime();
        if (now - lastLook > NANOS_BETWEEN_LOOKS) {
            lastLook = now;
            requireSpace(store, properties);
        }
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
