package id.siklus.pull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code manifest.json} beside the files of one export.
 *
 * @param since what it goes on from; missing when it is a full export
 * @param job URL of the server's job
 * @param deleted files of Bundles whose entries say {@code DELETE Type/id}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LocalManifest(
        String transactionTime,
        @Nullable String since,
        Order order,
        String job,
        List<LocalFile> output,
        List<LocalFile> deleted,
        List<LocalFile> error) {

    static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** @param bytes as it lies on the disk; {@code sha256} is of the same */
    record LocalFile(String type, String file, long count, long bytes, String sha256) {}

    static LocalManifest read(Path folder) throws IOException {
        return JSON.readValue(folder.resolve(NAME).toFile(), LocalManifest.class);
    }

    void write(Path folder) throws IOException {
        Disk.write(folder.resolve(NAME), JSON.writeValueAsBytes(this));
    }

    long resources() {
        return output.stream().mapToLong(LocalFile::count).sum();
    }

    long deletions() {
        return deleted.stream().mapToLong(LocalFile::count).sum();
    }

    int files() {
        return output.size() + deleted.size() + error.size();
    }

    long bytes() {
        return Stream.of(output, deleted, error)
                .flatMap(List::stream)
                .mapToLong(LocalFile::bytes)
                .sum();
    }
}
