package id.siklus.bulk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** A real server of S3's protocol on 127.0.0.1, not ours, which refuses requests that are not signed with its key; its objects are files below a folder. */
final class S3Server implements AutoCloseable {

    static final String BUCKET = "ekspor";
    private static final String ACCESS_KEY = "siklus-uji";
    private static final String SECRET_KEY = "rahasia-uji-0123456789";

    private final Path folder;
    private final S3Proxy server;

    S3Server(Path folder) throws Exception {
        this.folder = folder;
        Files.createDirectories(folder.resolve(BUCKET));
        server = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, ACCESS_KEY, SECRET_KEY)
                .build();
        server.start();
    }

    S3Properties properties(String prefix) {
        return properties(prefix, SECRET_KEY);
    }

    S3Properties properties(String prefix, String secret) {
        return new S3Properties(
                "http://127.0.0.1:" + server.getPort(), "id-uji-1", BUCKET, prefix, ACCESS_KEY, secret, "");
    }

    /** Another's object, or many of them at once. */
    Path place(String key) throws IOException {
        Path file = folder.resolve(BUCKET).resolve(key);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
