package id.siklus.push;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that may be sent side by side. Everything in one batch is done before the next begins: an NDJSON file is a batch of its own, so are the JSON files of one
 * directory, in the order of their names. Thus {@code 01-pasien.ndjson} is there before {@code 02-kunjungan/}.
 */
record Batch(List<Path> files) {

    static List<Batch> of(List<Path> inputs) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                try (Stream<Path> below = Files.walk(input)) {
                    below.filter(file -> isJson(file) || isNdjson(file))
                            .sorted()
                            .forEach(files::add);
                }
            } else if (Files.isReadable(input)) {
                files.add(input);
            } else {
                throw new NoSuchFileException(input.toString());
            }
        }
        List<Batch> batches = new ArrayList<>();
        for (Path file : files) {
            Batch last = batches.isEmpty() ? null : batches.get(batches.size() - 1);
            if (last != null && !isNdjson(file) && last.takes(file)) {
                last.files.add(file);
            } else {
                batches.add(new Batch(new ArrayList<>(List.of(file))));
            }
        }
        return batches;
    }

    private boolean takes(Path file) {
        Path before = files.get(0).toAbsolutePath();
        return !isNdjson(before)
                && java.util.Objects.equals(
                        before.getParent(), file.toAbsolutePath().getParent());
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".json");
    }

    static boolean isNdjson(Path file) {
        return file.toString().endsWith(".ndjson");
    }
}
