package id.siklus.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The warnings of the engine that the guide lives with, each kind with its reason. One line each in a table: the engine's
 * name of the message, a regular expression that its text matches, the reason; columns are separated by tabs.
 */
final class KnownWarnings {

    private final List<Kind> kinds;
    private final Map<Integer, Integer> seen = new TreeMap<>();

    private KnownWarnings(List<Kind> kinds) {
        this.kinds = kinds;
    }

    static KnownWarnings read(Path table) throws IOException {
        return new KnownWarnings(Files.readAllLines(table).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Kind::parse)
                .toList());
    }

    boolean explain(Finding warning) {
        int kind = IntStream.range(0, kinds.size())
                .filter(each -> kinds.get(each).isOf(warning))
                .findFirst()
                .orElse(-1);
        if (kind >= 0) {
            seen.merge(kind, 1, Integer::sum);
        }
        return kind >= 0;
    }

    /** @return the lines that explain a warning that no longer comes */
    List<String> idle() {
        return IntStream.range(0, kinds.size())
                .filter(each -> !seen.containsKey(each))
                .mapToObj(each -> kinds.get(each).toString())
                .toList();
    }

    /** @return how often each kind came */
    List<String> counts() {
        return seen.entrySet().stream()
                .map(entry -> "%5d  %s".formatted(entry.getValue(), kinds.get(entry.getKey())))
                .toList();
    }

    private record Kind(String message, Pattern text, String reason) {

        static Kind parse(String line) {
            String[] columns = line.split("\t");
            if (columns.length != 3 || columns[2].isBlank()) {
                throw new IllegalArgumentException("Not a message, a text and a reason: " + line);
            }
            return new Kind(columns[0], Pattern.compile(columns[1], Pattern.DOTALL), columns[2]);
        }

        boolean isOf(Finding warning) {
            return message.equals(warning.kind()) && text.matcher(warning.text()).matches();
        }

        @Override
        public String toString() {
            return message + "  " + text;
        }
    }
}
