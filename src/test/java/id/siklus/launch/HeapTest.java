package id.siklus.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapTest {

    @Test
    void addsTheGenerationsOfTheSerialCollectorButNotTheMetaspace() {
        String answer = """
                4711:
                 def new generation   total 235968K, used 10240K [0x00000000d0000000, 0x00000000e0000000, 0x00000000e0000000)
                  eden space 209792K,  12% used [0x00000000d0000000, 0x00000000d1a7dd20, 0x00000000dcce0000)
                 tenured generation   total 524288K, used 204800K [0x00000000e0000000, 0x0000000100000000, 0x0000000100000000)
                   the space 524288K,  52% used [0x00000000e0000000, 0x00000000f0a3b4e8, 0x00000000f0a3b600, 0x0000000100000000)
                 Metaspace       used 181234K, committed 182912K, reserved 1245184K
                """;

        assertThat(Heap.parse(answer)).isEqualTo(210);
    }

    @Test
    void readsTheOneHeapOfG1() {
        assertThat(Heap.parse(" garbage-first heap   total 786432K, used 102400K [0x, 0x)"))
                .isEqualTo(100);
    }

    @Test
    void answerOfAnotherCollectorIsUnknownRatherThanZero() {
        assertThat(Heap.parse(" ZHeap           used 52M, capacity 128M, max capacity 2048M"))
                .isNaN();
    }
}
