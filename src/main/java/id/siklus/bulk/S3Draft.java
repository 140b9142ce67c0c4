package id.siklus.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A file on its way into a bucket: gathered on the local disk until it is as large as a part, so that the many files that are open at a time are not so many parts in
 * memory; and sent part by part. Nothing is to be seen in the bucket until the last one is there.
 */
final class S3Draft extends FileStore.Draft {

    /** The smallest that S3 takes for any but the last, and of the ten thousand that it takes enough for 50 GB. */
    static final int PART = 5 << 20;

    private final S3Bucket bucket;
    private final String key;
    private final FileChannel gathered;
    private final List<String> tags = new ArrayList<>();
    private String upload = "";
    private boolean kept;

    /** @param folder on the local disk; its file has no name after this, so that nothing stays behind whatever happens */
    S3Draft(S3Bucket bucket, String key, Path folder) throws IOException {
        this.bucket = bucket;
        this.key = key;
        this.gathered = FileChannel.open(
                folder.resolve(UUID.randomUUID() + ".part"),
                Set.of(
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE),
                LocalFiles.OWNERS_FILE);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes, offset, length);
        while (left.hasRemaining()) {
            int room = (int) (PART - gathered.position());
            ByteBuffer some = left.slice(left.position(), Math.min(room, left.remaining()));
            left.position(left.position() + some.remaining());
            while (some.hasRemaining()) {
                gathered.write(some);
            }
            if (gathered.position() == PART) {
                sendPart();
            }
        }
    }

    private void sendPart() throws IOException {
        byte[] content = content();
        if (upload.isEmpty()) {
            upload = bucket.begin(key);
        }
        tags.add(bucket.part(key, upload, tags.size() + 1, content));
        gathered.truncate(0);
    }

    private byte[] content() throws IOException {
        ByteBuffer content = ByteBuffer.allocate((int) gathered.position());
        gathered.position(0);
        while (content.hasRemaining()) {
            if (gathered.read(content) < 0) {
                throw new IOException("what was gathered is not there any more");
            }
        }
        return content.array();
    }

    @Override
    void keep() throws IOException {
        if (upload.isEmpty()) {
            bucket.put(key, content());
        } else {
            if (gathered.position() > 0) {
                sendPart();
            }
            bucket.complete(key, upload, tags);
        }
        kept = true;
        gathered.close();
    }

    /** Ends an upload that was not completed: its parts would be paid for without being seen. */
    @Override
    public void close() throws IOException {
        gathered.close();
        if (!kept && !upload.isEmpty()) {
            bucket.abort(key, upload);
            upload = "";
        }
    }
}
