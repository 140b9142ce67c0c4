package id.siklus.bulk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRange;

/**
 * The part of a file that is asked for (RFC 9110, section 14).
 *
 * @param first byte, from 0
 * @param last byte, itself included; before {@code first} when no byte of the file was asked for
 */
record ByteRange(long first, long last) {

    /**
     * @param header as sent
     * @param length of the file
     * @return empty for the whole file: nothing, several ranges, another unit or nonsense was asked for, each of which may be passed over
     */
    static Optional<ByteRange> of(@Nullable String header, long length) {
        if (header == null) {
            return Optional.empty();
        }
        List<HttpRange> ranges;
        try {
            ranges = HttpRange.parseRanges(header);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        return ranges.size() == 1
                ? Optional.of(new ByteRange(
                        ranges.get(0).getRangeStart(length), ranges.get(0).getRangeEnd(length)))
                : Optional.empty();
    }

    boolean isSatisfiable(long length) {
        return first < length && first <= last;
    }

    long length() {
        return last - first + 1;
    }
}
