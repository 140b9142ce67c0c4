package id.siklus.careplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Sixty persons and when what is due, worked out from the field's tables with a calendar and not with this engine: {@code careplan/jatuh-tempo.csv}, and beside it the
 * script that computes it. Expected is the due date of what is open, {@code selesai}, {@code batal}, or {@code tiada} where nothing is planned.
 */
final class DueTable {

    private static final Path FILE = Path.of("src", "test", "resources", "careplan", "jatuh-tempo.csv");

    private DueTable() {}

    /** One person. */
    record Row(String number, String sex, String birth, String province, String day, String records, String expected) {

        Life life() {
            Life life = sex.equals("P") ? Life.girl(birth) : Life.boy(birth);
            if (!province.isEmpty()) {
                life.livingIn(province);
            }
            for (String record : records.split(";", -1)) {
                if (!record.isEmpty()) {
                    add(life, record.split(" ", -1));
                }
            }
            return life;
        }

        /** @return what the engine says otherwise, such as {@code 51 elder-adl: 2027-11-01, not tiada} */
        List<String> disagreements(PlanEngine engine) {
            List<PlannedActivity> planned = engine.evaluate(life().facts(), LocalDate.parse(day)).stream()
                    .flatMap(plan -> plan.activities().stream())
                    .toList();
            List<String> found = new ArrayList<>();
            for (String each : expected.split(" ", -1)) {
                String[] pair = each.split("=", 2);
                String told = told(planned, pair[0]);
                if (!told.equals(pair[1])) {
                    found.add(number + " " + pair[0] + ": " + pair[1] + ", not " + told);
                }
            }
            return found;
        }

        @Override
        public String toString() {
            return number;
        }
    }

    static List<Row> rows() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 7))
                    .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(List<PlannedActivity> planned, String service) {
        List<PlannedActivity> all = planned.stream()
                .filter(activity -> activity.service().id().equals(service))
                .toList();
        List<PlannedActivity> open =
                all.stream().filter(activity -> activity.outcome() == null).toList();
        if (open.isEmpty()) {
            return all.isEmpty() ? "tiada" : "selesai";
        }
        if (open.size() > 1) {
            return open.size() + " times";
        }
        return open.get(0).status() == PlannedActivity.Status.CANCELLED
                ? "batal"
                : open.get(0).due().toLocalDate().toString();
    }

    private static void add(Life life, String[] told) {
        switch (told[0]) {
            case "vaksin" -> life.vaccinated(told[1], told[2]);
            case "kunjungan" -> life.visited(told[1], told[2], told.length > 3 ? told[3] : "");
            case "hamil" -> life.pregnant(told[1], told.length > 2 ? told[2] : "");
            case "hpht" -> life.lastPeriod(told[1], told[2]);
            case "hpl" -> life.told("loinc", "11778-8", told[1], told[2]);
            case "minggu" -> life.measured("loinc", "18185-9", told[1], Double.parseDouble(told[2]), "wk");
            case "kelas" -> life.told("jangkar", "kelas", told[1], told[1]);
            case "nikah" -> life.told("jangkar", "pernikahan", told[1], told[2]);
            case "ukur" -> life.measured("loinc", told[1], told[2], Double.parseDouble(told[3]), "1");
            case "iva" -> life.found("periksa", "X099241", told[1], "http://snomed.info/sct", told[2]);
            case "diagnosis" -> life.diagnosed(told[1], told[2]);
            case "tb" -> life.treatedForTb(told[1]);
            default -> throw new AssertionError(told[0]);
        }
    }
}
