package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void aFacilityReachesItsOwnAndWhatAllShareAndNothingElse() {
        Reach reach = Reach.ofFacility(7, List.of(7, 9), true);

        assertThat(reach.readable().getPartitionIds()).containsExactly(0, 7, 9);
        assertThat(reach.includes(0)).isTrue();
        assertThat(reach.includes(9)).isTrue();
        assertThat(reach.includes(8)).isFalse();
        assertThat(reach.home()).hasValue(7);
    }

    @Test
    void aRowOfWhichNobodyKnowsThePartitionIsOutOfReachOfAllButThoseWhoReachEverything() {
        assertThat(Reach.ofFacility(7, List.of(7), false).includes(null)).isFalse();
        assertThat(Reach.ofOffice(List.of()).includes(null)).isFalse();
        assertThat(Reach.EVERYTHING.includes(null)).isTrue();
    }

    @Test
    void anOfficeHasNoPlaceOfItsOwn() {
        Reach reach = Reach.ofOffice(List.of(3, 4));

        assertThat(reach.home()).isEmpty();
        assertThat(reach.everything()).isFalse();
    }
}
