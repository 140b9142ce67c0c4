package id.siklus.facility;

import java.util.ArrayList;
import java.util.List;

/** One line of comma-separated values (RFC 4180, without line breaks in a cell); a line without commas may use semicolons, as spreadsheets in Indonesia do. */
final class CsvLine {

    private CsvLine() {}

    /** @return the cells, trimmed and without their quotes */
    static List<String> cells(String line) {
        char separator = line.indexOf(',') < 0 && line.indexOf(';') >= 0 ? ';' : ',';
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
