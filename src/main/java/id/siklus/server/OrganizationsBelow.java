package id.siklus.server;

import java.util.Set;

/** Which Organizations an office oversees; the room that keeps the tree publishes one as a bean. */
@FunctionalInterface
public interface OrganizationsBelow {

    /**
     * @param organization id part of an Organization
     * @return ids of it and of all that hang below it, only itself when it is in no tree
     */
    Set<String> ids(String organization);
}
