package id.siklus.bulk;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import id.siklus.fhir.RefusedException;
import id.siklus.projection.RowFormat;
import id.siklus.projection.RowWriter;
import id.siklus.projection.View;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of lines that become rows of a flat table, as Parquet: a line is held until it is whole, and what is counted is rows. */
final class TableFile extends NdjsonFile {

    private final View view;
    private final RowWriter rows;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final IParser parser = FlatTables.R4.newJsonParser().setParserErrorHandler(new LenientErrorHandler(false));

    TableFile(FileStore.Draft draft, int compression, View view) throws IOException {
        super(draft, compression);
        this.view = view;
        this.rows = view.writer(RowFormat.PARQUET, true, super.line());
    }

    @Override
    OutputStream line() {
        return line;
    }

    /** @throws UnfitLineException when the table cannot be made of this resource; the file is as before */
    @Override
    void endLine(long length) throws IOException {
        byte[] text = line.toByteArray();
        line.reset();
        List<List<@Nullable Object>> made;
        try {
            made = view.rows(parser.parseResource(new ByteArrayInputStream(text)));
        } catch (RefusedException | DataFormatException unfit) {
            throw new UnfitLineException(unfit);
        }
        for (List<@Nullable Object> row : made) {
            rows.write(row);
        }
        counted(made.size(), length);
    }

    @Override
    ExportFile keep(String name, ExportFile.Purpose purpose, String type, Clock clock) throws IOException {
        rows.finish();
        return super.keep(name, purpose, type, clock);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        super.close();
    }
}
