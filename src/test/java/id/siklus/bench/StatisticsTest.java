package id.siklus.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void medianOfAnOddCountIsTheMiddleOne() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5.0);
    }

    @Test
    void medianOfAnEvenCountLiesBetweenTheMiddleTwo() {
        assertThat(Statistics.median(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(3.0);
    }

    @Test
    void percentileIsAlwaysAValueThatOccurred() {
        List<Double> oneToHundred =
                DoubleStream.iterate(100, value -> value - 1).limit(100).boxed().toList();

        assertThat(Statistics.percentile(oneToHundred, 0.5)).isEqualTo(50.0);
        assertThat(Statistics.percentile(oneToHundred, 0.95)).isEqualTo(95.0);
        assertThat(Statistics.percentile(List.of(7.0), 0.95)).isEqualTo(7.0);
    }

    @Test
    void nothingMeasuredIsNoNumber() {
        assertThat(Statistics.median(List.of())).isNaN();
        assertThat(Statistics.percentile(List.of(), 0.95)).isNaN();
    }
}
