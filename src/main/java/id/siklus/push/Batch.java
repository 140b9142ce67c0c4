package id.siklus.push;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files that may be sent side by side. Everything in one batch is done before the next begins, in the order of the names, folder after folder:
 *
 * <ul>
 *   <li>an NDJSON file is a batch of its own;
 *   <li>JSON files of one folder that begin with the same number ({@code 01-}, {@code 01_}; three digits at most) are a batch: {@code 00-fasilitas.json} is there
 *       before {@code 01-ibu.json} and {@code 01-bayi.json} are sent;
 *   <li>all other JSON files of one folder that follow each other are a batch.
 * </ul>
 */
record Batch(List<Path> files) {

    /** Longer numbers, such as a date or a visit's number, name a file and do not order it. */
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3})[-_].*");

    /** @param inputs files, and folders of which every JSON and NDJSON file is taken, at any depth */
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
            if (last != null && last.takes(file)) {
                last.files.add(file);
            } else {
                batches.add(new Batch(new ArrayList<>(List.of(file))));
            }
        }
        return batches;
    }

    private boolean takes(Path file) {
        Path before = files.get(0);
        return !isNdjson(before)
                && !isNdjson(file)
                && number(before).equals(number(file))
                && Objects.equals(
                        before.toAbsolutePath().getParent(),
                        file.toAbsolutePath().getParent());
    }

    /** @return the number a name begins with, empty when it has none */
    private static String number(Path file) {
        Matcher matcher = NUMBER.matcher(String.valueOf(file.getFileName()));
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".json");
    }

    static boolean isNdjson(Path file) {
        return file.toString().endsWith(".ndjson");
    }
}
