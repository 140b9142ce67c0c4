package id.siklus.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProcessClockTest {

    @Test
    void nameWithBlanksAndParenthesesDoesNotShiftTheFields() {
        String stat = "4711 (postgres: (io) w) S 1 2 3 4 5 6 7 8 9 10 120 30 40 5 20 0 1 0";

        String[] fields = ProcessClock.fieldsAfterName(stat);

        assertThat(fields[0]).isEqualTo("S");
        assertThat(fields[11]).isEqualTo("120");
        assertThat(fields[14]).isEqualTo("5");
    }

    @Test
    void clockOfThisProcessGoesOnWhileItWorks() {
        long self = ProcessHandle.current().pid();
        double before = ProcessClock.ofProcess(self);
        long until = System.nanoTime() + 150_000_000;

        double work = 1;
        while (System.nanoTime() < until) {
            work = Math.sqrt(work + 1);
        }

        assertThat(work).isPositive();
        assertThat(ProcessClock.ofProcess(self) - before).isPositive();
    }

    @Test
    void treeCountsAChildThatHasEnded() throws Exception {
        long self = ProcessHandle.current().pid();
        double before = ProcessClock.ofTree(self) - ProcessClock.ofProcess(self);

        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();

        assertThat(ProcessClock.ofTree(self) - ProcessClock.ofProcess(self)).isGreaterThan(before);
    }

    @Test
    void processThatDoesNotExistHasNoTime() {
        assertThat(ProcessClock.ofProcess(Long.MAX_VALUE)).isNaN();
        assertThat(ProcessClock.ofTree(Long.MAX_VALUE)).isNaN();
    }
}
