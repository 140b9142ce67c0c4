package id.siklus.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What belongs into a copy of a data directory, and what PostgreSQL's documentation of the base backup says to leave out: files of the running process, of
 * temporary tables, and directories whose content a start makes anew.
 *
 * @param directories with their place below the data directory, so that empty ones exist again
 * @param files with their place below the data directory; {@code global/pg_control} is not among them, since it must be copied last
 */
record DataFiles(List<Path> directories, List<Path> files) {

    static final Path CONTROL = Path.of("global", "pg_control");
    static final Path WAL = Path.of("pg_wal");

    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");
    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "epg-lock",
            "pg_internal.init",
            "backup_label",
            "backup_label.old",
            "tablespace_map",
            "tablespace_map.old",
            "current_logfiles.tmp",
            "postgresql.auto.conf.tmp");
    private static final String TEMPORARY = "pgsql_tmp";

    /** Relations of temporary tables: {@code t3_16384}, {@code t3_16384_fsm}, {@code t3_16384.1}. */
    private static final Pattern TEMPORARY_RELATION = Pattern.compile("t[0-9]+_[0-9]+(_[a-z]+)?(\\.[0-9]+)?");

    /** Secrets beside the directory: its own name, a dot and a word, such as {@code pg.password}. */
    private static final Pattern SECRET = Pattern.compile("[a-z][a-z-]{0,30}");

    private static final long LARGEST_SECRET = 64 * 1024;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    /** A file or directory may vanish while it is looked at: a table was dropped. */
    static DataFiles in(Path data) throws IOException {
        DataFiles found = new DataFiles(new ArrayList<>(), new ArrayList<>());
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                Path place = data.relativize(directory);
                if (name(directory).startsWith(TEMPORARY)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                if (!directory.equals(data)) {
                    found.directories.add(place);
                }
                return place.getNameCount() == 1 && EMPTIED.contains(place.toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isSymbolicLink()) {
                    throw new IOException(file + ": tautan tidak disalin / a link is not copied");
                }
                if (!isLeftOut(name(file)) && !data.relativize(file).equals(CONTROL)) {
                    found.files.add(data.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        return found;
    }

    /** @return the small files beside the data directory that only its owner may read: without them a copy cannot be opened */
    static List<Path> secretsOf(Path data) throws IOException {
        String prefix = name(data) + ".";
        try (Stream<Path> beside = Files.list(data.resolveSibling(""))) {
            List<Path> secrets = new ArrayList<>();
            for (Path file : beside.sorted().toList()) {
                String name = name(file);
                if (name.startsWith(prefix)
                        && isSecret(name.substring(prefix.length()))
                        && Files.isRegularFile(file)
                        && Files.size(file) <= LARGEST_SECRET
                        && OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                    secrets.add(file);
                }
            }
            return secrets;
        }
    }

    static boolean isSecret(String suffix) {
        return SECRET.matcher(suffix).matches() && !suffix.equals("new");
    }

    private static boolean isLeftOut(String name) {
        return LEFT_OUT.contains(name)
                || name.startsWith(TEMPORARY)
                || TEMPORARY_RELATION.matcher(name).matches();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
