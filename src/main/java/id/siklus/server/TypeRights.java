package id.siklus.server;

/** Which types a caller's scopes allow it to read and search, for work that spans many types. The room that knows scopes publishes one as a bean. */
@FunctionalInterface
public interface TypeRights {

    /** @return whether every resource of that type within reach may be read and searched */
    boolean mayExport(Caller caller, String resourceType);
}
