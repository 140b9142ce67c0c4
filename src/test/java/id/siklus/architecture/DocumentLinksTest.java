package id.siklus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentLinksTest {

    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\\n]*`", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("^(https?:|mailto:|#).*");

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        List<Path> documents = documents();

        List<String> broken = documents.stream().flatMap(this::brokenLinksOf).toList();

        assertThat(documents).as("the README and the documents").hasSizeGreaterThan(5);
        assertThat(broken).isEmpty();
    }

    private Stream<String> brokenLinksOf(Path document) {
        try {
            String text = CODE.matcher(Files.readString(document)).replaceAll("");
            return LINK.matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .filter(link -> !ELSEWHERE.matcher(link).matches())
                    .filter(link -> !Files.exists(document.resolveSibling(link.split("#")[0])))
                    .map(link -> document + " -> " + link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, Stream.concat(docs, Stream.of(Path.of("ig/README.md"))))
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
