package id.siklus.bench;

import id.siklus.launch.Machine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures of a run, for the console and for docs/benchmark.md. */
record Report(Machine machine, LocalDate day, String method, List<Line> lines, List<String> remarks) {

    private static final String UNKNOWN = "–";

    /** For the console: Indonesian. */
    String asText() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%n%-40s %-26s %10s %10s %7s  %s%n", "", "", "Siklus", "HAPI stok", "rasio", "sasaran"));
        Work previous = null;
        for (Line line : lines) {
            Work work = line.metric().work();
            text.append(String.format(
                    Locale.ROOT,
                    "%-40s %-26s %10s %10s %7s  %s%n",
                    work == previous ? "" : work.indonesian(),
                    quantity(line),
                    number(line.measured()),
                    number(line.baseline()),
                    number(line.ratio()),
                    target(line, "tercapai", "BELUM")));
            previous = work;
        }
        remarks.forEach(remark -> text.append("! ").append(remark).append(System.lineSeparator()));
        return text.toString();
    }

    /** For docs/benchmark.md: English, for developers. */
    String asMarkdown() {
        StringBuilder text = new StringBuilder();
        text.append("- Date: ").append(day).append('\n');
        text.append("- Machine: ").append(machine).append('\n');
        text.append("- Method: ").append(method).append("\n\n");
        text.append(
                "| work | figure | Siklus | HAPI stock | ratio | rounds | target |\n|---|---|--:|--:|--:|--:|---|\n");
        for (Line line : lines) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %d | %s |%n",
                    line.metric().work().english(),
                    quantity(line),
                    number(line.measured()),
                    number(line.baseline()),
                    number(line.ratio()),
                    line.rounds(),
                    target(line, "met", "**not met**")));
        }
        if (!remarks.isEmpty()) {
            text.append('\n');
            remarks.forEach(remark -> text.append("- ").append(remark).append('\n'));
        }
        return text.toString();
    }

    private static String quantity(Line line) {
        Quantity quantity = line.metric().quantity();
        return quantity.label() + ", " + quantity.unit();
    }

    private static String target(Line line, String met, String notMet) {
        Optional<Target> target = Target.of(line.metric());
        return target.map(promise -> promise
                        + promise.metBy(line)
                                .map(kept -> kept ? ": " + met : ": " + notMet)
                                .orElse(""))
                .orElse("");
    }

    /** Three significant digits are more than such a measurement carries. */
    private static String number(double value) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }
}
