package id.siklus.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A bucket of S3-compatible storage for the files of exports, keys {@code siklus.export.s3.*}; without a bucket they lie on the disk.
 *
 * @param endpoint such as {@code https://s3.contoh.go.id}; empty takes Amazon's of that region. The bucket is named in the path, never in the host
 * @param region that requests are signed for; a server of one's own usually takes any
 * @param prefix of all keys, so that a bucket can be shared with others
 * @param secretKey better by the environment, {@code SIKLUS_EXPORT_S3_SECRETKEY}, or by a file
 * @param secretKeyFile a file whose first line is the secret key
 */
@ConfigurationProperties("siklus.export.s3")
record S3Properties(
        @DefaultValue("") String endpoint,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String bucket,
        @DefaultValue("siklus-export/") String prefix,
        @DefaultValue("") String accessKey,
        @DefaultValue("") String secretKey,
        @DefaultValue("") String secretKeyFile) {

    /** @throws IllegalArgumentException when what is set cannot be used; it names the key, and never what it is set to */
    S3Properties {
        if (!bucket.isBlank()) {
            require(bucket.matches("[A-Za-z0-9][A-Za-z0-9._-]{2,62}"), "bucket", "no name of a bucket");
            require(
                    prefix.matches("(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*"),
                    "prefix",
                    "letters, digits, dots and dashes, with a slash at the end");
            require(
                    endpoint.isBlank() || endpoint.matches("https?://[^/?#@]+/?"),
                    "endpoint",
                    "http(s)://HOST[:PORT], without a path");
            require(!region.isBlank(), "region", "is empty");
            require(!accessKey.isBlank(), "access-key", "is empty");
            require(
                    secretKey.isBlank() != secretKeyFile.isBlank(),
                    "secret-key",
                    "either this or siklus.export.s3.secret-key-file is needed");
        }
    }

    private static void require(boolean met, String key, String why) {
        if (!met) {
            throw new IllegalArgumentException("siklus.export.s3." + key + ": " + why);
        }
    }

    boolean isChosen() {
        return !bucket.isBlank();
    }

    /** @return with a slash at its end */
    URI address() {
        String address = endpoint.isBlank() ? "https://s3." + region + ".amazonaws.com" : endpoint;
        return URI.create(address.endsWith("/") ? address : address + "/");
    }

    /** Read when it is needed for the first time, at the start. */
    String secret() {
        if (!secretKey.isBlank()) {
            return secretKey;
        }
        try {
            return Files.readAllLines(Path.of(secretKeyFile)).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("siklus.export.s3.secret-key-file: is empty"));
        } catch (IOException e) {
            throw new UncheckedIOException("siklus.export.s3.secret-key-file", e);
        }
    }

    /** Without the secret: settings come into logs. */
    @Override
    public String toString() {
        return "S3Properties[" + address() + bucket + "/" + prefix + "]";
    }
}
