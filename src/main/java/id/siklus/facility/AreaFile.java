package id.siklus.facility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A CSV file of areas: code and name, in any order of lines; a header, a byte order mark, dots in the code, semicolons for commas, and quotes are tolerated.
 *
 * @param areas the good lines, larger areas first
 * @param wrong the others
 */
record AreaFile(List<Area> areas, List<WrongLine> wrong) {

    private static final String NOT_UTF8 = "\uFFFD";

    /** @throws IOException when the file cannot be read */
    static AreaFile read(Path file) throws IOException {
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    static AreaFile parse(String text) {
        List<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        AreaColumns columns = lines.isEmpty() ? AreaColumns.WITHOUT_HEADER : AreaColumns.of(lines.get(0));
        List<Area> areas = new ArrayList<>();
        List<WrongLine> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = columns.hasHeader() ? 1 : 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read(i + 1, lines.get(i), columns, areas, wrong, seen);
            }
        }
        areas.sort(Comparator.comparingInt((Area area) -> area.code().level())
                .thenComparing(area -> area.code().digits()));
        return new AreaFile(List.copyOf(areas), List.copyOf(wrong));
    }

    private static void read(
            int number, String line, AreaColumns columns, List<Area> areas, List<WrongLine> wrong, Set<String> seen) {
        List<String> cells = CsvLine.cells(line);
        if (line.contains(NOT_UTF8)) {
            wrong.add(new WrongLine(number, WrongLine.Reason.ENCODING, line));
            return;
        }
        if (!columns.fit(cells)) {
            wrong.add(new WrongLine(number, WrongLine.Reason.COLUMNS, line));
            return;
        }
        String code = cells.get(columns.code());
        String name = cells.get(columns.name());
        Optional<AreaCode> parsed = AreaCode.parse(code);
        if (parsed.isEmpty()) {
            wrong.add(new WrongLine(number, WrongLine.Reason.CODE, code));
        } else if (name.isEmpty()) {
            wrong.add(new WrongLine(number, WrongLine.Reason.NAME, code));
        } else if (!seen.add(parsed.get().digits())) {
            wrong.add(new WrongLine(number, WrongLine.Reason.REPEATED, code));
        } else {
            areas.add(new Area(number, parsed.get(), name));
        }
    }
}
