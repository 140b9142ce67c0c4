package id.siklus.projection;

import id.siklus.projection.ParquetColumn.Chunk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as an Apache Parquet file (format 2.x, data pages of version 1): flat optional columns, PLAIN values, gzip'd pages. Groups of rows are written as they fill, so that
 * memory is bounded whatever the number of rows. ADR 0019 says why it is our own.
 */
final class ParquetRows implements RowWriter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final String CREATOR = "siklus version 0.1.0 (build parquet)";
    private static final int GZIP = 2;
    private static final int PLAIN = 0;
    private static final int RLE = 3;

    /** Held in memory; a file open for each of ten views takes ten times as much. */
    private static final int LARGEST_GROUP = 4 << 20;

    private static final int ROWS_BETWEEN_LOOKS = 500;

    /** A chunk in the file. */
    private record Placed(int column, long offset, long bytes, Chunk chunk) {}

    private record Group(List<Placed> chunks, long rows) {}

    private final List<Column> columns;
    private final OutputStream out;
    private final List<ParquetColumn> open = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private long position;
    private long rowsInGroup;
    private long rows;

    ParquetRows(List<Column> columns, OutputStream out) throws IOException {
        this.columns = columns;
        this.out = out;
        columns.forEach(column -> open.add(new ParquetColumn(ParquetType.of(column.sqlType()))));
        put(MAGIC);
    }

    @Override
    public void write(List<@Nullable Object> row) throws IOException {
        for (int i = 0; i < open.size(); i++) {
            open.get(i).add(row.get(i));
        }
        rowsInGroup++;
        rows++;
        if (rowsInGroup % ROWS_BETWEEN_LOOKS == 0
                && open.stream().mapToInt(ParquetColumn::held).sum() >= LARGEST_GROUP) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Chunk chunk = open.get(i).chunk();
            placed.add(new Placed(
                    i,
                    position,
                    chunk.bytes().length,
                    new Chunk(new byte[0], chunk.values(), chunk.nulls(), chunk.plainBytes())));
            put(chunk.bytes());
        }
        groups.add(new Group(placed, rowsInGroup));
        rowsInGroup = 0;
    }

    @Override
    public void finish() throws IOException {
        if (rowsInGroup > 0) {
            endGroup();
        }
        byte[] footer = CompactThrift.struct(this::footer);
        put(footer);
        ByteArrayOutputStream end = new ByteArrayOutputStream();
        ParquetType.littleEndian(footer.length, Integer.BYTES, end);
        put(end.toByteArray());
        put(MAGIC);
        out.flush();
    }

    private void footer(CompactThrift file) {
        List<Integer> elements = new ArrayList<>();
        for (int i = -1; i < columns.size(); i++) {
            elements.add(i);
        }
        file.i32(1, 1)
                .structs(2, elements, this::schema)
                .i64(3, rows)
                .structs(4, groups, this::group)
                .text(6, CREATOR);
    }

    private void schema(CompactThrift element, int column) {
        if (column < 0) {
            element.text(4, "schema").i32(5, columns.size());
        } else {
            open.get(column).type().schema(element, columns.get(column).name());
        }
    }

    private void group(CompactThrift group, Group of) {
        group.structs(1, of.chunks(), this::chunk)
                .i64(
                        2,
                        of.chunks().stream()
                                .mapToLong(placed -> placed.chunk().plainBytes())
                                .sum())
                .i64(3, of.rows());
    }

    private void chunk(CompactThrift chunk, Placed placed) {
        chunk.i64(2, placed.offset())
                .struct(
                        3,
                        meta -> meta.i32(1, open.get(placed.column()).type().physical())
                                .numbers(2, PLAIN, RLE)
                                .texts(3, columns.get(placed.column()).name())
                                .i32(4, GZIP)
                                .i64(5, placed.chunk().values())
                                .i64(6, placed.chunk().plainBytes())
                                .i64(7, placed.bytes())
                                .i64(9, placed.offset())
                                .struct(
                                        12,
                                        statistics ->
                                                statistics.i64(3, placed.chunk().nulls())));
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    @Override
    public void close() {
        // Everything is on the heap.
    }
}
