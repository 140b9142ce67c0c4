package id.siklus.bulk;

import com.fasterxml.jackson.core.JsonParser;
import id.siklus.bulk.ExportFile.Purpose;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Writes stored rows as lines; a text that cannot be read becomes a line that names it among the errors. Not safe for use by several threads. */
final class ExportLines {

    private static final int BEGINNING = 4 << 10;

    /** The text of a large row, to be read more than once. */
    @FunctionalInterface
    interface Text {
        InputStream open() throws IOException;
    }

    /** In which file a row stands. */
    @FunctionalInterface
    interface Place {
        NdjsonFile of(StoredRow row) throws IOException;
    }

    private final SplicedLine spliced;
    private final RewrittenLine rewritten;
    private final KeptElements elements;
    private final PartFiles files;
    private final Place place;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private long unreadable;

    /** Each type into a file of its own. */
    ExportLines(VersionText version, KeptElements elements, PartFiles files) {
        this(version, elements, files, row -> files.of(Purpose.OUTPUT, row.type));
    }

    ExportLines(VersionText version, KeptElements elements, PartFiles files, Place place) {
        this.spliced = new SplicedLine(version);
        this.rewritten = new RewrittenLine(version);
        this.elements = elements;
        this.files = files;
        this.place = place;
    }

    /** @return lines written among the errors */
    long unreadable() {
        return unreadable;
    }

    /** A row whose text is in memory. */
    void write(StoredRow row) throws IOException {
        StoredText.Shape shape;
        try (JsonParser parser = StoredText.parser(row.bytes, row.textStart, row.textLength)) {
            shape = StoredText.shape(parser, row.type);
        } catch (IOException broken) {
            error(row, broken);
            return;
        }
        NdjsonFile file = place.of(row);
        if (shape == StoredText.Shape.AS_STORED && elements.all(row.type)) {
            int read = spliced.writeBeginning(row, row.bytes, row.textStart, row.textLength, file.line());
            if (read >= 0) {
                file.line().write(row.bytes, row.textStart + read, row.textLength - read);
                end(file, row, row.textLength);
                return;
            }
        }
        rewrite(row, file);
    }

    private void rewrite(StoredRow row, NdjsonFile file) throws IOException {
        buffer.reset();
        try (JsonParser parser = StoredText.parser(row.bytes, row.textStart, row.textLength)) {
            rewritten.write(row, parser, elements.of(row.type), buffer);
        } catch (IOException broken) {
            error(row, broken);
            return;
        }
        buffer.writeTo(file.line());
        end(file, row, buffer.size());
    }

    private void end(NdjsonFile file, StoredRow row, long length) throws IOException {
        try {
            file.endLine(length);
        } catch (UnfitLineException unfit) {
            error(row, unfit);
        }
    }

    /** A row whose text is too large to be held: it is read once to see that it is whole, and once more to be written. */
    void write(StoredRow row, Text text) throws IOException {
        StoredText.Shape shape;
        try {
            shape = shape(row, text);
            if (shape == StoredText.Shape.OTHER || !elements.all(row.type)) {
                rewrite(row, text, OutputStream.nullOutputStream());
            }
        } catch (IOException broken) {
            error(row, broken);
            return;
        }
        NdjsonFile file = place.of(row);
        if (shape != StoredText.Shape.AS_STORED || !elements.all(row.type) || !splice(row, text, file)) {
            rewrite(row, text, file.line());
        }
        end(file, row, row.length);
    }

    private static StoredText.Shape shape(StoredRow row, Text text) throws IOException {
        try (InputStream in = text.open();
                JsonParser parser = StoredText.parser(in)) {
            return StoredText.shape(parser, row.type);
        }
    }

    private boolean splice(StoredRow row, Text text, NdjsonFile file) throws IOException {
        try (InputStream in = text.open()) {
            byte[] beginning = in.readNBytes(BEGINNING);
            int read = spliced.writeBeginning(row, beginning, 0, beginning.length, file.line());
            if (read < 0) {
                return false;
            }
            file.line().write(beginning, read, beginning.length - read);
            in.transferTo(file.line());
            return true;
        }
    }

    private void rewrite(StoredRow row, Text text, OutputStream out) throws IOException {
        try (InputStream in = text.open();
                JsonParser parser = StoredText.parser(in)) {
            rewritten.write(row, parser, elements.of(row.type), out);
        }
    }

    /** @param row of which type, id and version are known */
    void error(StoredRow row, Exception broken) throws IOException {
        unreadable++;
        byte[] line = UnreadableLine.of(row, broken);
        NdjsonFile file = files.of(Purpose.ERROR, "OperationOutcome");
        file.line().write(line);
        file.endLine(line.length);
    }

    /** Of a resource that is there no more: a transaction that deletes it, as the specification wants it. */
    void deleted(String type, String id) throws IOException {
        byte[] line =
                ("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"request\":{\"method\":\"DELETE\",\"url\":\""
                                + type + "/" + id + "\"}}]}")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        NdjsonFile file = files.of(Purpose.DELETED, "Bundle");
        file.line().write(line);
        file.endLine(line.length);
    }
}
