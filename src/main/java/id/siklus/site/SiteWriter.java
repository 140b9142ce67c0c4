package id.siklus.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts the files of a site into a folder of its own. A list of them stays in the folder: by it a later site knows the folder for one of its kind, and which files the
 * guide no longer has.
 */
final class SiteWriter implements SiteArchive.Receiver {

    static final String LIST = ".siklus-ig";

    private final Path folder;
    private final Set<String> written = new TreeSet<>();

    SiteWriter(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    void write(SortedMap<String, byte[]> files) throws IOException {
        begin();
        for (var file : files.entrySet()) {
            receive(file.getKey(), file.getValue());
        }
        finish();
    }

    /** @throws IllegalArgumentException when the folder is a file, or holds files of others */
    void begin() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    folder + " adalah berkas, bukan folder; pilih folder lain / is a file, not a folder");
        }
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new IOException(folder + " tidak boleh ditulisi; periksa pemilik dan izinnya / is not writable");
        }
        if (!Files.exists(folder.resolve(LIST)) && holdsAnything()) {
            throw new IllegalArgumentException(folder
                    + " berisi berkas lain, yang dapat tertimpa; pilih folder kosong atau folder hasil perintah ini sebelumnya"
                    + " / holds other files; choose an empty folder, or one that this command wrote");
        }
        Files.writeString(folder.resolve(LIST), String.join("\n", earlier()), StandardCharsets.UTF_8);
    }

    @Override
    public void receive(String path, byte[] content) throws IOException {
        Path target = inside(path);
        Files.createDirectories(target.getParent());
        Files.write(target, content);
        written.add(path);
    }

    /** Removes what an earlier site had and this one has not. */
    void finish() throws IOException {
        Set<String> stale = new HashSet<>(earlier());
        stale.removeAll(written);
        for (String path : stale) {
            Files.deleteIfExists(inside(path));
        }
        Files.writeString(folder.resolve(LIST), String.join("\n", written), StandardCharsets.UTF_8);
    }

    int count() {
        return written.size();
    }

    private boolean holdsAnything() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private List<String> earlier() throws IOException {
        Path list = folder.resolve(LIST);
        return Files.exists(list)
                ? Files.readAllLines(list).stream()
                        .filter(line -> !line.isBlank())
                        .toList()
                : List.of();
    }

    private Path inside(String path) throws IOException {
        Path target = folder.resolve(path).normalize();
        if (!target.startsWith(folder) || target.equals(folder)) {
            throw new IOException(path + " is not inside " + folder);
        }
        return target;
    }
}
