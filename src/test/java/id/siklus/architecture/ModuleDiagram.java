package id.siklus.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The rooms and what each declares to use, as a Mermaid diagram and a table.
 *
 * <p>The diagram leaves out an arrow when a longer way says the same; the table names every declared dependency.
 */
final class ModuleDiagram {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^(.*?\\.)(\\s|$)");

    private final Map<String, Room> rooms = new TreeMap<>();

    private record Room(String name, String purpose, Set<String> uses) {}

    private ModuleDiagram() {}

    static ModuleDiagram of(ApplicationModules modules) {
        ModuleDiagram diagram = new ModuleDiagram();
        modules.stream().forEach(module -> {
            String name = module.getIdentifier().toString();
            String basePackage = module.getBasePackage().getName();
            diagram.rooms.put(name, new Room(name, purposeOf(basePackage), declaredBy(basePackage)));
        });
        return diagram;
    }

    String markdown() {
        return "```mermaid\nflowchart BT\n" + arrows() + "```\n\n| room | what it is for | may use |\n|---|---|---|\n" + rows();
    }

    private String arrows() {
        return lowestFirst().stream()
                .flatMap(room -> room.uses().isEmpty()
                        ? java.util.stream.Stream.of("    " + room.name() + "\n")
                        : room.uses().stream()
                                .filter(used -> !reachableAnotherWay(room, used))
                                .map(used -> "    " + room.name() + " --> " + used + "\n"))
                .collect(Collectors.joining());
    }

    private String rows() {
        return lowestFirst().stream()
                .map(room -> "| `" + room.name() + "` | " + room.purpose() + " | "
                        + (room.uses().isEmpty() ? "-" : String.join(", ", room.uses())) + " |\n")
                .collect(Collectors.joining());
    }

    private List<Room> lowestFirst() {
        return rooms.values().stream()
                .sorted(Comparator.<Room>comparingInt(room -> below(room.name()).size())
                        .thenComparing(Room::name))
                .toList();
    }

    private boolean reachableAnotherWay(Room room, String used) {
        return room.uses().stream()
                .filter(other -> !other.equals(used))
                .anyMatch(other -> below(other).contains(used));
    }

    private Set<String> below(String name) {
        Set<String> found = new TreeSet<>();
        Room room = rooms.get(name);
        if (room != null) {
            for (String used : room.uses()) {
                if (found.add(used)) {
                    found.addAll(below(used));
                }
            }
        }
        return found;
    }

    private static Set<String> declaredBy(String basePackage) {
        try {
            var declared = Class.forName(basePackage + ".package-info")
                    .getAnnotation(org.springframework.modulith.ApplicationModule.class);
            return declared == null
                    ? Set.of()
                    : Arrays.stream(declared.allowedDependencies())
                            .map(dependency -> dependency.split("::")[0].trim())
                            .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(basePackage + " has no package-info", e);
        }
    }

    private static String purposeOf(String basePackage) {
        Path file = SOURCES.resolve(basePackage.replace('.', '/')).resolve("package-info.java");
        try {
            Matcher javadoc = JAVADOC.matcher(Files.readString(file));
            if (!javadoc.find()) {
                throw new IllegalStateException(file + " says nothing");
            }
            String text = javadoc.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").strip();
            Matcher sentence = FIRST_SENTENCE.matcher(text);
            return (sentence.find() ? sentence.group(1) : text)
                    .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                    .replace("|", "\\|");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
