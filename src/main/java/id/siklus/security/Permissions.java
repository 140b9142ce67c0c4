package id.siklus.security;

import id.siklus.server.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The SMART scopes of one caller, read once. */
final class Permissions {

    private final List<SystemScope> scopes;
    private final Set<String> all;

    private Permissions(List<SystemScope> scopes, Set<String> all) {
        this.scopes = scopes;
        this.all = all;
    }

    static Permissions of(Caller caller) {
        return new Permissions(
                caller.scopes().stream()
                        .flatMap(scope -> SystemScope.parse(scope).stream())
                        .toList(),
                caller.scopes());
    }

    boolean allow(Need need) {
        return need.types().stream().anyMatch(type -> allow(need.right(), type));
    }

    boolean allow(char right, String type) {
        return scopes.stream().anyMatch(scope -> scope.covers(right, type));
    }

    boolean has(String ownScope) {
        return all.contains(ownScope);
    }

    /** @return the scopes that would be enough, as they stand in a token request; empty when nothing is missing */
    String missing(Collection<Need> needs) {
        TreeMap<String, SystemScope> missing = new TreeMap<>();
        needs.stream()
                .filter(need -> !allow(need))
                .flatMap(need -> need.types().stream().map(type -> new SystemScope(type, String.valueOf(need.right()))))
                .forEach(scope -> missing.merge(scope.type(), scope, SystemScope::or));
        return String.join(
                " ", missing.values().stream().map(SystemScope::toString).toList());
    }
}
