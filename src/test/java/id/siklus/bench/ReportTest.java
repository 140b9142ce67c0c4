package id.siklus.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.launch.Machine;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Machine MACHINE = new Machine(2, "Some CPU", 8, "Linux 6 amd64", "OpenJDK 17", 0.1);
    private static final Metric IDENTIFIER_CPU = new Metric(Work.SEARCH_IDENTIFIER, Quantity.CPU);

    @Test
    void ratioAtItsLimitIsMetAndAboveItIsNot() {
        assertThat(markdown(new Line(IDENTIFIER_CPU, 5, 10, 0.5, 5))).contains("ratio ≤ 0.5: met");
        assertThat(markdown(new Line(IDENTIFIER_CPU, 6, 10, 0.6, 5))).contains("ratio ≤ 0.5: **not met**");
    }

    @Test
    void targetThatWasNotMeasuredIsNeitherMetNorMissed() {
        String markdown = markdown(new Line(IDENTIFIER_CPU, 6, Double.NaN, Double.NaN, 5));

        assertThat(markdown).contains("ratio ≤ 0.5 |").doesNotContain("met");
    }

    @Test
    void limitOfTheFigureItselfNeedsNoBaseline() {
        Line line = new Line(new Metric(Work.START_WARM, Quantity.START_WALL), 17.2, Double.NaN, Double.NaN, 2);

        assertThat(markdown(line)).contains("17.2").contains("≤ 16: **not met**");
        assertThat(report(line).asText()).contains("≤ 16: BELUM");
    }

    @Test
    void failuresStandInTheReport() {
        Report report =
                new Report(MACHINE, LocalDate.of(2026, 1, 2), "how", List.of(), List.of("3 of 4 requests failed"));

        assertThat(report.asMarkdown()).contains("3 of 4 requests failed");
        assertThat(report.asText()).contains("3 of 4 requests failed");
    }

    @Test
    void onlyTheMarkedSectionOfTheFileIsReplaced() {
        String first = ReportFile.withSection("# Benchmark\n\nWords.\n", "old\n");

        String second = ReportFile.withSection(first + "More words.\n", "new\n");

        assertThat(second)
                .startsWith("# Benchmark\n\nWords.\n")
                .contains("new")
                .doesNotContain("old")
                .endsWith("More words.\n");
    }

    private static String markdown(Line line) {
        return report(line)
                .asMarkdown()
                .lines()
                .filter(text -> text.startsWith("| S"))
                .findFirst()
                .orElse("");
    }

    private static Report report(Line line) {
        return new Report(MACHINE, LocalDate.of(2026, 1, 2), "how", List.of(line), List.of());
    }
}
