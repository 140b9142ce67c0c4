package id.siklus.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files of exports in a bucket of S3-compatible storage, under {@code PREFIX/JOB/NAME.gz}. They come and go through this server: nobody but it needs to know the bucket,
 * and a cancelled export is gone for everybody at once.
 */
final class S3Files implements FileStore {

    private static final Pattern KEY = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/.+");

    private final S3Bucket bucket;
    private final String prefix;
    private final Path gathering;

    /** @param gathering where parts are gathered before they are sent; made when the first file is written */
    S3Files(S3Bucket bucket, String prefix, Path gathering) {
        this.bucket = bucket;
        this.prefix = prefix;
        this.gathering = gathering;
    }

    @Override
    public Draft write(UUID job, String name) throws IOException {
        String key = key(job, name);
        Files.createDirectories(gathering, LocalFiles.OWNERS_DIRECTORY);
        return new S3Draft(bucket, key, gathering);
    }

    @Override
    public InputStream read(UUID job, String name, long from) throws IOException {
        return bucket.get(key(job, name), from);
    }

    @Override
    public Optional<Path> local(UUID job, String name) {
        LocalFiles.checked(name);
        return Optional.empty();
    }

    @Override
    public void remove(UUID job) throws IOException {
        String all = prefix + job + "/";
        for (S3Bucket.Entry upload : bucket.uploads(all)) {
            bucket.abort(upload.key(), upload.upload());
        }
        for (S3Bucket.Entry object : bucket.objects(all)) {
            bucket.delete(object.key());
        }
    }

    @Override
    public Map<UUID, Instant> jobs() throws IOException {
        List<S3Bucket.Entry> all = new ArrayList<>(bucket.objects(prefix));
        all.addAll(bucket.uploads(prefix));
        Map<UUID, Instant> jobs = new HashMap<>();
        for (S3Bucket.Entry one : all) {
            Matcher key = KEY.matcher(one.key().substring(prefix.length()));
            if (key.matches()) {
                jobs.merge(UUID.fromString(key.group(1)), one.at(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return jobs;
    }

    /** Of the local disk: that of a bucket is not told. */
    @Override
    public long free() throws IOException {
        return LocalFiles.free(gathering);
    }

    private String key(UUID job, String name) {
        return prefix + job + "/" + LocalFiles.checked(name) + LocalFiles.WHOLE;
    }
}
