package id.siklus.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.siklus.bench.Samples.Side;
import org.junit.jupiter.api.Test;

class SamplesTest {

    private final Samples samples = new Samples();

    @Test
    void ratioIsTakenRoundByRoundAndThenTheMedian() {
        // given rounds in which the machine was ever busier, the ratio being 0.5 but for one disturbed block
        add(Side.MEASURED, Work.READ, Quantity.CPU, 1, 2, 30);
        add(Side.BASELINE, Work.READ, Quantity.CPU, 2, 4, 10);

        assertThat(samples.lines()).singleElement().satisfies(line -> {
            assertThat(line.measured()).isEqualTo(2);
            assertThat(line.baseline()).isEqualTo(4);
            assertThat(line.ratio()).isEqualTo(0.5);
            assertThat(line.rounds()).isEqualTo(3);
        });
    }

    @Test
    void withoutBaselineThereIsNoRatio() {
        add(Side.MEASURED, Work.READ, Quantity.RATE, 100);

        assertThat(samples.lines()).singleElement().satisfies(line -> {
            assertThat(line.baseline()).isNaN();
            assertThat(line.ratio()).isNaN();
        });
    }

    @Test
    void validationCostsWhatIngestCostsMoreWithIt() {
        add(Side.MEASURED, Work.INGEST_UNVALIDATED, Quantity.CPU_SERVER, 2.0, 3.0);
        add(Side.MEASURED, Work.INGEST_VALIDATED, Quantity.CPU_SERVER, 5.5, 7.5);

        samples.deriveValidation();

        assertThat(samples.lines())
                .filteredOn(line -> line.metric().work() == Work.VALIDATION)
                .singleElement()
                .satisfies(line -> assertThat(line.measured()).isCloseTo(4.0, within(1e-9)));
    }

    @Test
    void whatCouldNotBeMeasuredGivesNoLine() {
        add(Side.MEASURED, Work.READ, Quantity.CPU_POSTGRES, Double.NaN);

        assertThat(samples.lines()).isEmpty();
    }

    private void add(Side side, Work work, Quantity quantity, double... rounds) {
        for (int round = 0; round < rounds.length; round++) {
            samples.add(side, round, work, quantity, rounds[round]);
        }
    }
}
