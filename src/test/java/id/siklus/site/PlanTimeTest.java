package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.fhir.LocalText;
import java.math.BigDecimal;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.junit.jupiter.api.Test;

class PlanTimeTest {

    @Test
    void saysARange() {
        assertThat(PlanTime.inWords(range("3", "d", "7", "d"))).isEqualTo(new LocalText("3–7 hari", "3–7 days"));
    }

    @Test
    void saysARangeInTwoUnits() {
        assertThat(PlanTime.inWords(range("6", "h", "2", "d")))
                .isEqualTo(new LocalText("6 jam–2 hari", "6 hours–2 days"));
    }

    @Test
    void saysOneCompletedUnit() {
        assertThat(PlanTime.inWords(range("6", "mo", "6", "mo"))).isEqualTo(new LocalText("bulan ke-6", "month 6"));
    }

    @Test
    void saysWhatIsOpen() {
        assertThat(PlanTime.inWords(new Range().setLow(quantity("11", "mo"))))
                .isEqualTo(new LocalText("mulai 11 bulan", "from 11 months"));
    }

    @Test
    void aRangeOfMonthsLastsUntilTheNextMonthIsComplete() {
        assertThat(PlanTime.span(range("0", "mo", "0", "mo"))).isEqualTo(new Span(0, 30.4375));
        assertThat(PlanTime.span(range("6", "h", "48", "h"))).isEqualTo(new Span(.25, 2));
        assertThat(PlanTime.span(new Range().setLow(quantity("1", "a"))).isOpen())
                .isTrue();
    }

    @Test
    void refusesAUnitThatItCannotDraw() {
        assertThatThrownBy(() -> PlanTime.days(quantity("1", "kg")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kg");
    }

    private static Range range(String low, String lowUnit, String high, String highUnit) {
        return new Range().setLow(quantity(low, lowUnit)).setHigh(quantity(high, highUnit));
    }

    private static Quantity quantity(String value, String unit) {
        return new Quantity().setValue(new BigDecimal(value)).setCode(unit);
    }
}
