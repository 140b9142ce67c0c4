package id.siklus.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/** Puts the files of a site into a folder. */
final class SiteWriter {

    private final Path folder;

    SiteWriter(Path folder) {
        this.folder = folder;
    }

    void write(SortedMap<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }
}
