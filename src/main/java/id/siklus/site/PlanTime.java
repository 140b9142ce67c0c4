package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.math.BigDecimal;
import java.util.Map;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;

/**
 * Lengths of time of a plan, in words and in days. In a Range the numbers count completed units, both ends included, but for hours, which are exact: "0-308 d" ends
 * 309 days after its anchor (the guide's page rencana.html, section Satuan).
 */
final class PlanTime {

    private static final Map<String, Double> DAYS =
            Map.of("min", 1 / 1440d, "h", 1 / 24d, "d", 1d, "wk", 7d, "mo", 30.4375, "a", 365.25);
    private static final Map<String, LocalText> UNITS = Map.of(
            "min", new LocalText("menit", "minutes"),
            "h", new LocalText("jam", "hours"),
            "d", new LocalText("hari", "days"),
            "wk", new LocalText("minggu", "weeks"),
            "mo", new LocalText("bulan", "months"),
            "a", new LocalText("tahun", "years"));
    private static final Map<String, String> ONE =
            Map.of("min", "minute", "h", "hour", "d", "day", "wk", "week", "mo", "month", "a", "year");

    private PlanTime() {}

    static double days(Quantity quantity) {
        return days(quantity.getValue(), quantity.getCode());
    }

    static double days(BigDecimal number, String unit) {
        Double one = DAYS.get(unit);
        if (one == null) {
            throw new IllegalArgumentException("A unit of time that the timeline cannot draw: " + unit);
        }
        return number.doubleValue() * one;
    }

    /** Without an end it is open, which is infinity here. */
    static Span span(Range range) {
        double from = range.hasLow() ? days(range.getLow()) : 0;
        if (!range.hasHigh()) {
            return new Span(from, Double.POSITIVE_INFINITY);
        }
        Quantity high = range.getHigh();
        double whole = "h".equals(high.getCode()) ? 0 : days(BigDecimal.ONE, high.getCode());
        return new Span(from, days(high) + whole);
    }

    /** Such as "0-308 hari", "mulai 11 bulan", "bulan ke-6". */
    static LocalText inWords(Range range) {
        if (!range.hasHigh()) {
            LocalText low = inWords(range.getLow());
            return new LocalText("mulai " + low.indonesian(), "from " + low.english());
        }
        Quantity low = range.getLow();
        Quantity high = range.getHigh();
        boolean sameUnit = !range.hasLow() || low.getCode().equals(high.getCode());
        if (sameUnit && range.hasLow() && low.getValue().compareTo(high.getValue()) == 0) {
            String number = plain(high.getValue());
            return new LocalText(unit(high).indonesian() + " ke-" + number, ONE.get(high.getCode()) + " " + number);
        }
        String from = range.hasLow()
                ? plain(low.getValue()) + (sameUnit ? "" : " " + unit(low).indonesian())
                : "0";
        String fromEnglish = range.hasLow()
                ? plain(low.getValue()) + (sameUnit ? "" : " " + unit(low).english())
                : "0";
        LocalText to = inWords(high);
        return new LocalText(from + "–" + to.indonesian(), fromEnglish + "–" + to.english());
    }

    static LocalText inWords(Quantity quantity) {
        String number = plain(quantity.getValue());
        boolean one = quantity.getValue().compareTo(BigDecimal.ONE) == 0;
        return new LocalText(
                number + " " + unit(quantity).indonesian(),
                number + " "
                        + (one ? ONE.get(quantity.getCode()) : unit(quantity).english()));
    }

    /** Such as "tiap 6 bulan". */
    static LocalText every(BigDecimal period, String unit) {
        boolean one = period.compareTo(BigDecimal.ONE) == 0;
        LocalText units = unit(unit);
        String number = one ? "" : plain(period) + " ";
        return new LocalText(
                "tiap " + number + units.indonesian(), "every " + number + (one ? ONE.get(unit) : units.english()));
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static LocalText unit(Quantity quantity) {
        return unit(quantity.getCode());
    }

    private static LocalText unit(String code) {
        LocalText unit = UNITS.get(code);
        if (unit == null) {
            throw new IllegalArgumentException("A unit of time without a name: " + code);
        }
        return unit;
    }
}
