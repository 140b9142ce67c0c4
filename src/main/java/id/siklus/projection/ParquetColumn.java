package id.siklus.projection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** One optional column of a Parquet file: collects values as pages, gzip'd, until a group of rows is written. */
final class ParquetColumn {

    /** Before compression. */
    private static final int PAGE = 64 << 10;

    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int DATA_PAGE = 0;

    /** What a group of rows says of one of its columns. */
    record Chunk(byte[] bytes, long values, long nulls, long plainBytes) {}

    private final ParquetType type;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private final BitSet present = new BitSet();
    private final BitSet truths = new BitSet();
    private int valuesInPage;
    private int presentInPage;

    private ByteArrayOutputStream pages = new ByteArrayOutputStream();
    private long valuesInChunk;
    private long nullsInChunk;
    private long plainBytes;

    ParquetColumn(ParquetType type) {
        this.type = type;
    }

    ParquetType type() {
        return type;
    }

    void add(@Nullable Object value) throws IOException {
        if (value != null) {
            present.set(valuesInPage);
            if (type == ParquetType.BOOLEAN) {
                truths.set(presentInPage, (Boolean) value);
            } else {
                type.write(value, values);
            }
            presentInPage++;
        } else {
            nullsInChunk++;
        }
        valuesInPage++;
        valuesInChunk++;
        if (values.size() >= PAGE || valuesInPage >= PAGE) {
            endPage();
        }
    }

    /** @return bytes in memory, about */
    int held() {
        return pages.size() + values.size();
    }

    /** @return everything since the last chunk */
    Chunk chunk() throws IOException {
        if (valuesInPage > 0) {
            endPage();
        }
        Chunk chunk = new Chunk(pages.toByteArray(), valuesInChunk, nullsInChunk, plainBytes);
        pages = new ByteArrayOutputStream();
        valuesInChunk = 0;
        nullsInChunk = 0;
        plainBytes = 0;
        return chunk;
    }

    private void endPage() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(values.size() + valuesInPage / 8 + 16);
        levels(plain);
        if (type == ParquetType.BOOLEAN) {
            packed(truths, presentInPage, plain);
        } else {
            values.writeTo(plain);
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.size() / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            plain.writeTo(gzip);
        }
        byte[] header = CompactThrift.struct(page -> page.i32(1, DATA_PAGE)
                .i32(2, plain.size())
                .i32(3, compressed.size())
                .struct(
                        5,
                        data -> data.i32(1, valuesInPage)
                                .i32(2, PLAIN)
                                .i32(3, RLE)
                                .i32(4, RLE)));
        pages.writeBytes(header);
        compressed.writeTo(pages);
        plainBytes += header.length + plain.size();
        values.reset();
        present.clear();
        truths.clear();
        valuesInPage = 0;
        presentInPage = 0;
    }

    /** Which values are there, as one bit-packed run of the hybrid of RLE and bit-packing. */
    private void levels(ByteArrayOutputStream out) {
        ByteArrayOutputStream run = new ByteArrayOutputStream();
        int header = (valuesInPage + 7) / 8 << 1 | 1;
        while (header > 0x7F) {
            run.write(header & 0x7F | 0x80);
            header >>>= 7;
        }
        run.write(header);
        packed(present, valuesInPage, run);
        ParquetType.littleEndian(run.size(), Integer.BYTES, out);
        out.writeBytes(run.toByteArray());
    }

    private static void packed(BitSet bits, int count, ByteArrayOutputStream out) {
        byte[] bytes = bits.toByteArray();
        out.write(bytes, 0, bytes.length);
        for (int i = bytes.length; i < (count + 7) / 8; i++) {
            out.write(0);
        }
    }
}
