package id.siklus.pull;

/** What is exported, and where below the FHIR base that is asked for. */
public enum Level {
    SYSTEM("/$export"),
    PATIENT("/Patient/$export"),
    GROUP("/Group/%s/$export"),
    ORGANIZATION("/Organization/%s/$export"),
    LOCATION("/Location/%s/$export");

    private final String path;

    Level(String path) {
        this.path = path;
    }

    boolean needsId() {
        return path.contains("%s");
    }

    String path(String id) {
        return needsId() ? path.formatted(id) : path;
    }
}
