package id.siklus.security;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which types a search looks into beside its own: by a chain ({@code subject.name}), a reverse chain ({@code _has}), a sort along a chain, and what
 * {@code _include} and {@code _revinclude} add to the answer. Each of them tells something about resources of that type, so each needs a scope.
 */
final class SearchNeeds {

    private static final int DEEPEST = 8;

    private final ISearchParamRegistry parameters;
    private final Set<String> served;

    /** @param served types that this server has */
    SearchNeeds(ISearchParamRegistry parameters, Set<String> served) {
        this.parameters = parameters;
        this.served = served;
    }

    /** @return what the parameters need; the search of {@code type} itself is not among it */
    Set<Need> of(String type, Map<String, String[]> query) {
        Set<Need> needs = new LinkedHashSet<>();
        query.forEach((name, values) -> {
            String bare = name.split(":", 2)[0];
            switch (bare) {
                case "_include" -> List.of(values).forEach(value -> include(value, needs));
                case "_revinclude" -> List.of(values).forEach(value -> reverseInclude(value, needs));
                case "_sort" -> List.of(values).forEach(value -> sort(type, value, needs));
                case "_filter", "_query", "_content", "_text" -> needs.add(Need.search(SystemScope.ALL_TYPES));
                default -> parameter(type, name, 0, needs);
            }
        });
        return needs;
    }

    private void parameter(String type, String name, int depth, Set<Need> needs) {
        if (depth > DEEPEST) {
            needs.add(Need.search(SystemScope.ALL_TYPES));
        } else if (name.startsWith("_has:")) {
            String[] parts = name.split(":", 4);
            if (parts.length == 4) {
                needs.add(Need.search(parts[1]));
                parameter(parts[1], parts[3], depth + 1, needs);
            }
        } else {
            int dot = name.indexOf('.');
            if (dot > 0) {
                chain(type, name.substring(0, dot), name.substring(dot + 1), depth, needs);
            }
        }
    }

    private void chain(String type, String link, String rest, int depth, Set<Need> needs) {
        String[] nameAndTarget = link.split(":", 2);
        Collection<String> targets = nameAndTarget.length == 2
                ? List.of(nameAndTarget[1])
                : targets(type, nameAndTarget[0]).stream()
                        .filter(target -> has(target, rest))
                        .toList();
        for (String target : targets) {
            needs.add(Need.search(target));
            parameter(target, rest, depth + 1, needs);
        }
    }

    private boolean has(String type, String parameter) {
        String name = parameter.split("[.:]", 2)[0];
        return name.startsWith("_")
                || parameters.getActiveSearchParam(type, name, SearchParamLookupContextEnum.ALL) != null;
    }

    private void sort(String type, String keys, Set<Need> needs) {
        for (String key : keys.split(",", -1)) {
            parameter(type, key.startsWith("-") ? key.substring(1) : key, 0, needs);
        }
    }

    private void include(String value, Set<Need> needs) {
        String[] parts = value.split(":", 3);
        if (parts.length < 2 || parts[1].equals("*")) {
            needs.add(Need.read(SystemScope.ALL_TYPES));
        } else if (parts.length == 3 && !parts[2].isEmpty()) {
            needs.add(Need.read(parts[2]));
        } else {
            Collection<String> targets = targets(parts[0], parts[1]);
            if (!targets.isEmpty()) {
                needs.add(Need.readOneOf(targets));
            }
        }
    }

    private static void reverseInclude(String value, Set<Need> needs) {
        String source = value.split(":", 2)[0];
        needs.add(Need.read(source.isEmpty() ? SystemScope.ALL_TYPES : source));
    }

    /** @return the served types that a reference may point to; all of them when its definition names none */
    private Collection<String> targets(String type, String name) {
        RuntimeSearchParam parameter = parameters.getActiveSearchParam(type, name, SearchParamLookupContextEnum.ALL);
        if (parameter == null) {
            return List.of();
        }
        return parameter.hasTargets()
                ? parameter.getTargets().stream().filter(served::contains).toList()
                : List.of(SystemScope.ALL_TYPES);
    }
}
