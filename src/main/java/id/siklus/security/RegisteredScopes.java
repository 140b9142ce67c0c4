package id.siklus.security;

import id.siklus.server.Caller;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The scopes of a client, and what of them a token gets. */
final class RegisteredScopes {

    /** Ours, beside SMART's. */
    static final Set<String> OWN = Set.of(Caller.ADMIN, Caller.ACT_FOR, Caller.SENSITIVE, Caller.BREAK_GLASS);

    private RegisteredScopes() {}

    /** @throws IllegalArgumentException naming what is no scope of this server */
    static void require(Set<String> scopes) {
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("Scope tidak ada / no scope, e.g. system/*.rs");
        }
        for (String scope : scopes) {
            if (!OWN.contains(scope) && SystemScope.parse(scope).isEmpty()) {
                throw new IllegalArgumentException("'" + scope
                        + "' bukan scope; yang dikenal: system/<Tipe|*>.<cruds>, "
                        + String.join(", ", new TreeSet<>(OWN))
                        + " / is no scope");
            }
        }
    }

    /**
     * What was asked for and is registered: {@code system/Patient.rs} of a registered {@code system/*.cruds}.
     *
     * @param asked empty for everything registered (RFC 6749, section 3.3: the server's default)
     */
    static Set<String> granted(Set<String> asked, Set<String> registered) {
        if (asked.isEmpty()) {
            return registered;
        }
        Map<String, SystemScope> byType = new TreeMap<>();
        Set<String> granted = new TreeSet<>();
        for (String one : asked) {
            Optional<SystemScope> wanted = SystemScope.parse(one);
            if (wanted.isEmpty()) {
                if (OWN.contains(one) && registered.contains(one)) {
                    granted.add(one);
                }
                continue;
            }
            registered.stream()
                    .flatMap(has -> SystemScope.parse(has).stream())
                    .flatMap(has -> has.and(wanted.get()).stream())
                    .forEach(both -> byType.merge(both.type(), both, SystemScope::or));
        }
        byType.values().forEach(scope -> granted.add(scope.toString()));
        return granted;
    }
}
