package id.siklus.facility;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.facility.NewBranches.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewBranchesTest {

    @Test
    void putsParentsBeforeChildrenWhateverTheOrderOfTheEntries() {
        NewBranches branches = NewBranches.order(List.of(new Edge(2, 3), new Edge(1, 2), new Edge(2, 4)));

        assertThat(branches.waves()).containsExactly(List.of(new Edge(1, 2)), List.of(new Edge(2, 3), new Edge(2, 4)));
        assertThat(branches.cycle()).isEmpty();
    }

    @Test
    void takesAllChildrenOfStoredParentsInOneWave() {
        NewBranches branches = NewBranches.order(List.of(new Edge(1, 10), new Edge(2, 11), new Edge(1, 12)));

        assertThat(branches.waves()).hasSize(1);
    }

    @Test
    void namesTheCircleWithoutTheBranchThatHangsOnIt() {
        NewBranches branches = NewBranches.order(List.of(new Edge(2, 1), new Edge(3, 2), new Edge(2, 3)));

        assertThat(branches.cycle()).containsExactly(2L, 3L, 2L);
    }

    @Test
    void seesANodeThatIsItsOwnParent() {
        assertThat(NewBranches.order(List.of(new Edge(7, 7))).cycle()).containsExactly(7L, 7L);
    }
}
