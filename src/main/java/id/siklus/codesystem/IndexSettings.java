package id.siklus.codesystem;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Where indexes are made, and how Hibernate Search is told.
 *
 * @param folder of the indexes on the local disk, and of the note which of them is current
 */
record IndexSettings(Path folder, SearchProperties.Elasticsearch elasticsearch) {

    private static final String PREFIX = "hibernate.search.";

    static IndexSettings of(SearchProperties properties, Environment settings) {
        return new IndexSettings(folder(properties.directory(), settings), properties.elasticsearch());
    }

    /** For a command, which has no beans. */
    static IndexSettings of(Environment settings) {
        return of(Binder.get(settings).bindOrCreate("siklus.search", SearchProperties.class), settings);
    }

    private static Path folder(String chosen, Environment settings) {
        Path folder;
        if (!chosen.isBlank()) {
            folder = Path.of(chosen);
        } else if (settings.getProperty("siklus.database.url", "").isBlank()) {
            Path database = Path.of(settings.getProperty("siklus.database.directory", "./data/pg"))
                    .toAbsolutePath()
                    .normalize();
            folder = database.resolveSibling("index").resolve(String.valueOf(database.getFileName()));
        } else {
            folder = Path.of("./data/index/external");
        }
        return folder.toAbsolutePath().normalize();
    }

    boolean local() {
        return elasticsearch.uris().isEmpty();
    }

    /** @return name of the index of this build, unlike that of any other on a shared cluster */
    static String indexName(String build) {
        return "siklus-concept-" + build;
    }

    /** @return folder of one build's files */
    Path filesOf(String build) {
        return folder.resolve(build).resolve(indexName(build));
    }

    /** @param writing whether the index is being made; one that is served is never written, so several processes may read it */
    Map<String, Object> hibernateSearch(String build, boolean writing) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(PREFIX + "mapping.build_missing_discovered_jandex_indexes", false);
        settings.put(PREFIX + "mapping.discover_annotated_types_from_root_mapping_annotations", false);
        settings.put(PREFIX + "schema_management.strategy", writing ? "create-or-validate" : "none");
        String backend = PREFIX + "backend.";
        if (local()) {
            settings.put(backend + "type", "lucene");
            settings.put(backend + "lucene_version", "LATEST");
            settings.put(backend + "directory.root", folder.resolve(build).toString());
            settings.put(backend + "directory.locking.strategy", writing ? "native-filesystem" : "none");
            settings.put(backend + "thread_pool.size", 1);
            settings.put(backend + "indexing.queue_count", 1);
            return settings;
        }
        settings.put(backend + "type", "elasticsearch");
        settings.put(backend + "uris", elasticsearch.uris());
        put(settings, backend + "version", elasticsearch.version());
        put(settings, backend + "username", elasticsearch.username());
        put(settings, backend + "password", elasticsearch.password());
        return settings;
    }

    private static void put(Map<String, Object> settings, String key, String value) {
        if (!value.isBlank()) {
            settings.put(key, value);
        }
    }
}
