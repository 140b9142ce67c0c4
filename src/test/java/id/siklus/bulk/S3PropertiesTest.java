package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class S3PropertiesTest {

    @TempDir
    private Path folder;

    @Test
    void isNotChosenUnlessABucketIsNamed() {
        S3Properties none = bound(Map.of());

        assertThat(none.isChosen()).isFalse();
        assertThat(none.prefix()).isEqualTo("siklus-export/");
        assertThat(none.region()).isEqualTo("us-east-1");
    }

    @Test
    void takesAmazonsAddressOfTheRegionWhereNoneIsGiven() {
        S3Properties amazon = new S3Properties("", "ap-southeast-3", "ekspor", "", "kunci", "rahasia", "");

        assertThat(amazon.isChosen()).isTrue();
        assertThat(amazon.address()).hasToString("https://s3.ap-southeast-3.amazonaws.com/");
        assertThat(amazon.toString()).doesNotContain("rahasia");
    }

    @Test
    void readsItsSecretFromAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "\n rahasia \nlain\n");

        S3Properties own = bound(Map.of(
                "siklus.export.s3.endpoint", "http://127.0.0.1:9000",
                "siklus.export.s3.bucket", "ekspor",
                "siklus.export.s3.access-key", "kunci",
                "siklus.export.s3.secret-key-file", secret.toString()));

        assertThat(own.secret()).isEqualTo("rahasia");
        assertThat(own.address()).hasToString("http://127.0.0.1:9000/");
    }

    @ParameterizedTest
    @CsvSource({
        "endpoint, ftp://x",
        "endpoint, https://x/bucket",
        "endpoint, https://kunci:rahasia@x",
        "region, ' '",
        "bucket, a/b",
        "prefix, tanpa-garis",
        "prefix, ../",
        "access-key, ''",
        "secret-key, ''",
    })
    void refusesWhatCannotBeUsedAndNamesTheKeyOnly(String key, String value) {
        Map<String, String> all = new java.util.HashMap<>(Map.of(
                "siklus.export.s3.bucket", "ekspor",
                "siklus.export.s3.access-key", "kunci",
                "siklus.export.s3.secret-key", "rahasia-sekali"));
        all.put("siklus.export.s3." + key, value);

        assertThatThrownBy(() -> bound(all))
                .rootCause()
                .hasMessageStartingWith("siklus.export.s3." + key)
                .hasMessageNotContaining("rahasia-sekali");
    }

    private static S3Properties bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("siklus.export.s3", S3Properties.class);
    }
}
