package id.siklus.facility;

import java.util.List;
import java.util.Locale;

/** Where code and name stand; a header in Indonesian or English may say so, and other columns are then passed over. */
record AreaColumns(boolean hasHeader, int code, int name) {

    static final AreaColumns WITHOUT_HEADER = new AreaColumns(false, 0, 1);

    static AreaColumns of(String firstLine) {
        List<String> cells = CsvLine.cells(firstLine.toLowerCase(Locale.ROOT));
        int code = Math.max(cells.indexOf("code"), cells.indexOf("kode"));
        int name = Math.max(cells.indexOf("name"), cells.indexOf("nama"));
        return code < 0 || name < 0 ? WITHOUT_HEADER : new AreaColumns(true, code, name);
    }

    boolean fit(List<String> cells) {
        return hasHeader ? cells.size() > Math.max(code, name) : cells.size() == 2;
    }
}
