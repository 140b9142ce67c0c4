package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Quantity;

/**
 * An axis of time in pixels. Where a plan counts hours beside weeks, its beginning is drawn wider (by square roots), since in equal steps the first two days would
 * vanish.
 */
final class TimeScale {

    private static final String[] STEPS = {
        "1 h", "6 h", "12 h", "1 d", "2 d", "7 d", "2 wk", "4 wk", "8 wk", "3 mo", "6 mo", "1 a", "2 a", "5 a", "10 a",
        "20 a"
    };
    private static final String[] UNEVEN = {
        "6 h", "1 d", "2 d", "3 d", "7 d", "2 wk", "4 wk", "6 wk", "3 mo", "6 mo", "1 a"
    };
    private static final int MOST_TICKS = 10;

    private final double from;
    private final double to;
    private final double left;
    private final double width;
    private final boolean uneven;

    /** @param tracks at least one */
    TimeScale(List<Track> tracks, double left, double width) {
        this.from = tracks.stream()
                .mapToDouble(track -> track.window().from())
                .min()
                .orElse(0);
        this.to = Math.max(end(tracks), from + 1 / 24d);
        this.left = left;
        this.width = width;
        double shortest = tracks.stream()
                .flatMap(track -> track.due().stream())
                .mapToDouble(due -> due.to() - from)
                .filter(days -> days > 0)
                .min()
                .orElse(to - from);
        this.uneven = shortest < 3 && shortest < (to - from) / 12;
    }

    boolean isUneven() {
        return uneven;
    }

    double end() {
        return to;
    }

    double x(double days) {
        double share = (Math.max(from, Math.min(days, to)) - from) / (to - from);
        return left + width * (uneven ? Math.sqrt(share) : share);
    }

    record Tick(double days, LocalText label) {}

    List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        if (uneven) {
            for (String step : UNEVEN) {
                Quantity at = quantity(step, 1);
                if (from + PlanTime.days(at) <= to) {
                    ticks.add(new Tick(from + PlanTime.days(at), PlanTime.inWords(at)));
                }
            }
            return ticks;
        }
        for (String step : STEPS) {
            double days = PlanTime.days(quantity(step, 1));
            if ((to - from) / days <= MOST_TICKS) {
                long first = (long) Math.ceil(from / days - 1e-9);
                for (long n = first; n * days <= to + 1e-9; n++) {
                    ticks.add(new Tick(n * days, PlanTime.inWords(quantity(step, n))));
                }
                return ticks;
            }
        }
        return ticks;
    }

    private static Quantity quantity(String step, long times) {
        int space = step.indexOf(' ');
        return new Quantity()
                .setValue(new BigDecimal(step.substring(0, space)).multiply(BigDecimal.valueOf(times)))
                .setCode(step.substring(space + 1));
    }

    /** What is open goes on for three of its longest periods, or for a tenth more than what ends. */
    private static double end(List<Track> tracks) {
        double finite = tracks.stream().mapToDouble(Track::latestFinite).max().orElse(0);
        double begin = tracks.stream()
                .mapToDouble(track -> track.window().from())
                .min()
                .orElse(0);
        if (tracks.stream().noneMatch(track -> track.window().isOpen())) {
            return finite;
        }
        double period = tracks.stream().mapToDouble(Track::every).max().orElse(0);
        return Math.max(finite + (finite - begin) / 10, begin + 3 * period);
    }
}
