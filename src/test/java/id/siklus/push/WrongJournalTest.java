package id.siklus.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A journal that cannot be one is named, and left as it is. */
class WrongJournalTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderIsNone() {
        assertThatThrownBy(() -> new Journal(folder, "http://127.0.0.1/fhir"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("adalah folder");
    }

    @Test
    void oneWithOtherBytesInItIsNotTakenForEmpty() throws IOException {
        byte[] damaged = {'a', '\t', (byte) 0xff, (byte) 0xfe, '\n'};
        Path journal = Files.write(folder.resolve("kiriman.jurnal"), damaged);

        assertThatThrownBy(() -> new Journal(journal, "http://127.0.0.1/fhir"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("kiriman.jurnal")
                .hasMessageContaining("rusak");
        assertThat(journal).hasBinaryContent(damaged);
    }
}
