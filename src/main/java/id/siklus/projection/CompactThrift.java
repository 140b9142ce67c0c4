package id.siklus.projection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Thrift's compact protocol, as far as the metadata of a Parquet file needs it. */
final class CompactThrift {

    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int LONGEST_SHORT_LIST = 14;
    private static final int FARTHEST_SHORT_FIELD = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    /** @return the bytes of one struct */
    static byte[] struct(Consumer<CompactThrift> fields) {
        CompactThrift thrift = new CompactThrift();
        fields.accept(thrift);
        thrift.out.write(0);
        return thrift.out.toByteArray();
    }

    CompactThrift i32(int field, int value) {
        begin(field, I32);
        varint(zigzag(value));
        return this;
    }

    CompactThrift i64(int field, long value) {
        begin(field, I64);
        varint(zigzag(value));
        return this;
    }

    CompactThrift flag(int field, boolean value) {
        begin(field, value ? TRUE : FALSE);
        return this;
    }

    CompactThrift text(int field, String value) {
        begin(field, BINARY);
        text(value);
        return this;
    }

    CompactThrift struct(int field, Consumer<CompactThrift> fields) {
        begin(field, STRUCT);
        inside(fields);
        return this;
    }

    <T> CompactThrift structs(int field, List<T> elements, java.util.function.BiConsumer<CompactThrift, T> fields) {
        begin(field, LIST);
        listOf(elements.size(), STRUCT);
        elements.forEach(element -> inside(thrift -> fields.accept(thrift, element)));
        return this;
    }

    CompactThrift numbers(int field, int... values) {
        begin(field, LIST);
        listOf(values.length, I32);
        for (int value : values) {
            varint(zigzag(value));
        }
        return this;
    }

    CompactThrift texts(int field, String... values) {
        begin(field, LIST);
        listOf(values.length, BINARY);
        for (String value : values) {
            text(value);
        }
        return this;
    }

    private void inside(Consumer<CompactThrift> fields) {
        outer.push(last);
        last = 0;
        fields.accept(this);
        out.write(0);
        last = outer.pop();
    }

    private void begin(int field, int type) {
        int step = field - last;
        if (step > 0 && step <= FARTHEST_SHORT_FIELD) {
            out.write(step << 4 | type);
        } else {
            out.write(type);
            varint(zigzag(field));
        }
        last = field;
    }

    private void listOf(int size, int type) {
        if (size <= LONGEST_SHORT_LIST) {
            out.write(size << 4 | type);
        } else {
            out.write(0xF0 | type);
            varint(size);
        }
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
    }

    private void varint(long value) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            out.write((int) (left & 0x7F | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }
}
