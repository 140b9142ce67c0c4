package id.siklus.server;

import java.util.Map;

/** Which scopes a search needs, for rooms that take searches as values. The room that knows scopes publishes one as a bean. */
@FunctionalInterface
public interface SearchScopes {

    /**
     * @param parameters of a search of that type, by name
     * @return the scopes that the caller lacks for it, for its chains too, separated by spaces; empty when nothing is missing
     */
    String missing(Caller caller, String resourceType, Map<String, String[]> parameters);
}
