package id.siklus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.SiklusApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Keeps the diagram of docs/architecture.md what the code is; {@code -Dsiklus.write-docs=true} writes it anew. */
class ArchitectureDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/architecture.md");
    private static final String BEGIN = "<!-- generated: rooms -->\n";
    private static final String END = "<!-- generated: end -->";

    @Test
    void documentShowsTheRoomsAsTheyAre() throws IOException {
        String document = Files.readString(DOCUMENT);
        String rooms = ModuleDiagram.of(ApplicationModules.of(SiklusApplication.class))
                .markdown();
        int from = document.indexOf(BEGIN) + BEGIN.length();
        int to = document.indexOf(END);
        String current = document.substring(0, from) + rooms + document.substring(to);

        if (Boolean.getBoolean("siklus.write-docs")) {
            Files.writeString(DOCUMENT, current);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("stale; run: mvn test -Dtest=ArchitectureDocumentTest -Dsiklus.write-docs=true")
                .isEqualTo(current);
    }
}
