package id.siklus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchQualityTest {

    private final MatchQuality quality = MatchQuality.of(3_000);

    @Test
    void whoIsCertainIsHardlyEverSomebodyElse() {
        assertThat(quality.at(Grade.CERTAIN).precision()).isGreaterThan(0.99);
        assertThat(quality.at(Grade.CERTAIN).recall()).isGreaterThan(0.7);
    }

    @Test
    void whoIsThereIsFoundInSpiteOfErrors() {
        assertThat(quality.at(Grade.POSSIBLE).recall()).isGreaterThan(0.95);
        assertThat(quality.at(Grade.POSSIBLE).precision()).isGreaterThan(0.9);
    }
}
