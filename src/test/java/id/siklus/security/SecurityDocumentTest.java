package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the table of docs/security.md honest: each threat names a test, and each test that is named is there and runs. */
class SecurityDocumentTest {

    private static final Path DOCUMENT = Path.of("docs/security.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)#([a-zA-Z0-9]+)`");
    private static final Pattern THREAT = Pattern.compile("(?m)^\\| [A-Z][0-9]+[a-z]? \\|.*$");

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        List<String> missing = NAMED.matcher(document())
                .results()
                .filter(named -> !exists(named.group(1), named.group(2)))
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(missing).as("named in " + DOCUMENT + ", but no such test").isEmpty();
    }

    @Test
    void everyThreatNamesATestOrAScript() throws IOException {
        List<String> rows =
                THREAT.matcher(document()).results().map(MatchResult::group).toList();

        assertThat(rows).hasSizeGreaterThan(30);
        assertThat(rows)
                .allSatisfy(row -> assertThat(NAMED.matcher(row).find() || row.contains("`src/conformance/"))
                        .as(row)
                        .isTrue());
    }

    @Test
    void everyAttackThatIsTestedIsNamed() throws IOException {
        String document = document();
        List<String> unnamed = new ArrayList<>();

        for (String suite : List.of(
                "ForeignRecordAttackTest",
                "SearchAttackTest",
                "PageAttackTest",
                "ForeignWriteAttackTest",
                "BundleAttackTest",
                "SideDoorAttackTest",
                "BulkAttackTest",
                "ForgedRecordsAttackTest",
                "DoorsTest",
                "ClientAssertionTest")) {
            Matcher method = Pattern.compile(
                            "@(?:Test|ParameterizedTest)[^{]*?(?:\\{[^}]*}\\)\\s*)?void ([a-zA-Z0-9]+)\\(")
                    .matcher(source(suite));
            while (method.find()) {
                if (!document.contains("`" + suite + "#" + method.group(1) + "`")) {
                    unnamed.add(suite + "#" + method.group(1));
                }
            }
        }

        assertThat(unnamed).as("attacks that " + DOCUMENT + " does not mention").isEmpty();
    }

    private static boolean exists(String suite, String test) {
        Matcher declared = Pattern.compile("void " + test + "\\(").matcher(source(suite));
        return declared.find();
    }

    private static String document() throws IOException {
        return Files.readString(DOCUMENT);
    }

    /** @return the text of all test classes of that name; nothing when there is none */
    private static String source(String suite) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.endsWith(suite + ".java"))
                    .map(SecurityDocumentTest::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
