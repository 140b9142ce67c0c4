package id.siklus.codesystem;

import id.siklus.terminology.LargeSystem.Designation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Codes as a table: comma, semicolon or tab between the columns, a header in the first line, UTF-8 with or without a byte order mark. */
final class TableCodeFile implements CodeFile {

    private static final String NOT_UTF8 = "\uFFFD";
    private static final String INDONESIAN = "id";
    private static final int MARK = 0xFEFF;

    private final Path file;
    private final CodeColumns columns;

    TableCodeFile(Path file, CodeColumns columns) {
        this.file = file;
        this.columns = columns;
    }

    @Override
    public Optional<String> system() {
        return Optional.empty();
    }

    @Override
    public Optional<String> version() {
        return Optional.empty();
    }

    @Override
    public void read(Lines lines) throws IOException {
        char separator = separator();
        CSVFormat.Builder format =
                CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreSurroundingSpaces(true);
        if (separator == '\t') {
            format.setQuote(null); // what exports tabs writes quotes as they are
        }
        try (BufferedReader text = open();
                CSVParser parser = format.build().parse(text)) {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new IllegalArgumentException(file + ": kosong / empty");
            }
            CodeColumns.Places places = columns.in(records.next().toList());
            CSVRecord record;
            while ((record = next(records, parser, lines)) != null) {
                tell(record, parser.getCurrentLineNumber(), places, lines);
            }
        }
    }

    private static @Nullable CSVRecord next(Iterator<CSVRecord> records, CSVParser parser, Lines lines) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            lines.wrong(new WrongLine(
                    parser.getCurrentLineNumber(), WrongLine.Reason.QUOTES, String.valueOf(e.getMessage())));
            return null;
        }
    }

    private static void tell(CSVRecord record, long number, CodeColumns.Places places, Lines lines) throws IOException {
        if (record.size() <= places.last()) {
            lines.wrong(new WrongLine(number, WrongLine.Reason.COLUMNS, String.join(" ", record.toList())));
            return;
        }
        for (String cell : record) {
            if (cell.contains(NOT_UTF8)) {
                lines.wrong(new WrongLine(number, WrongLine.Reason.ENCODING, String.join(" ", record.toList())));
                return;
            }
        }
        String indonesian = cell(record, places.indonesian());
        String display = cell(record, places.display());
        List<Designation> designations = indonesian.isEmpty() || indonesian.equals(display) && !display.isEmpty()
                ? List.of()
                : List.of(new Designation(INDONESIAN, indonesian));
        String parent = cell(record, places.parent());
        lines.code(new CodeLine(
                number,
                cell(record, places.code()),
                display.isEmpty() ? indonesian : display,
                designations,
                parent.isEmpty() ? null : parent,
                true));
    }

    private static String cell(CSVRecord record, int place) {
        return place < 0 ? "" : record.get(place).strip();
    }

    private char separator() throws IOException {
        if (columns.separator() != null) {
            return columns.separator();
        }
        try (BufferedReader text = open()) {
            String header = text.readLine();
            char most = ',';
            for (char candidate : new char[] {';', '\t'}) {
                if (header != null && count(header, candidate) > count(header, most)) {
                    most = candidate;
                }
            }
            return most;
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private BufferedReader open() throws IOException {
        BufferedReader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), CodeFile.tolerant()));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return text;
    }
}
