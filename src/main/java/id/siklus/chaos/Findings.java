package id.siklus.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a trial has measured, in its order, and whether that is what was promised. */
final class Findings {

    private final List<Figure> figures = new ArrayList<>();
    private Optional<String> skipped = Optional.empty();

    /**
     * One line of the table.
     *
     * @param promised empty for a figure without a promise
     */
    record Figure(String what, String found, String promised, boolean kept) {}

    void note(String what, Object found) {
        figures.add(new Figure(what, text(found), "", true));
    }

    void expect(String what, Object found, String promised, boolean kept) {
        figures.add(new Figure(what, text(found), promised, kept));
    }

    void expectZero(String what, long found) {
        expect(what, found, "0", found == 0);
    }

    /** Where nothing was taken, nothing could be lost. */
    void expectSome(String what, long found) {
        expect(what, found, "> 0", found > 0);
    }

    void expectAtMost(String what, double found, double most) {
        expect(what, found, "<= " + text(most), found <= most);
    }

    /**
     * A limit of time.
     *
     * @param patience how many times as long it may take here, and the line says so
     */
    void expectWithin(String what, double found, double most, int patience) {
        String stretched = patience == 1 ? "" : " x " + patience;
        expect(what, found, "<= " + text(most) + stretched, found <= most * patience);
    }

    /** The machine lacks what the trial needs. */
    void skip(String reason) {
        skipped = Optional.of(reason);
    }

    boolean kept() {
        return figures.stream().allMatch(Figure::kept);
    }

    Optional<String> skipped() {
        return skipped;
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    private static String text(Object found) {
        if (found instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e9
                    ? String.format(Locale.ROOT, "%.0f", number)
                    : String.format(Locale.ROOT, "%.2f", number);
        }
        return String.valueOf(found);
    }
}
