package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-99, 0, 99",
        "bytes=10-, 10, 99",
        "bytes=90-1000, 90, 99",
        "bytes=-10, 90, 99",
        "bytes=-1000, 0, 99"
    })
    void readsOneRange(String header, long first, long last) {
        assertThat(ByteRange.of(header, 100)).hasValueSatisfying(range -> {
            assertThat(range).isEqualTo(new ByteRange(first, last));
            assertThat(range.isSatisfiable(100)).isTrue();
            assertThat(range.length()).isEqualTo(last - first + 1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=5000-", "bytes=-0"})
    void knowsARangeBeyondTheEnd(String header) {
        assertThat(ByteRange.of(header, 100))
                .hasValueSatisfying(
                        range -> assertThat(range.isSatisfiable(100)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=5-2", "bytes=", "bytes=a-b", "lines=0-5", "0-5", "", "bytes=--1"})
    void passesOverWhatItNeedNotServe(String header) {
        assertThat(ByteRange.of(header, 100)).isEmpty();
    }

    @Test
    void isTheWholeFileWithoutAHeader() {
        assertThat(ByteRange.of(null, 100)).isEmpty();
    }
}
