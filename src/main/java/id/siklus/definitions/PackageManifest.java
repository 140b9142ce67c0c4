package id.siklus.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.fhir.ErrorCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code package.json}: who a package is and what it needs (the FHIR package specification).
 *
 * @param dependencies version by id
 */
record PackageManifest(String id, String version, Map<String, String> dependencies) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+-]{0,63}");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param file name of the archive, for what is said when it is refused
     * @throws PackageRefusedException when it names no package of FHIR R4
     */
    static PackageManifest of(byte @Nullable [] json, String file) {
        if (json == null) {
            throw new PackageRefusedException(ErrorCode.PACKAGE_UNREADABLE, file, "package/package.json?");
        }
        JsonNode manifest = parse(json, file);
        String id = manifest.path("name").asText();
        String version = manifest.path("version").asText();
        if (!ID.matcher(id).matches() || !VERSION.matcher(version).matches()) {
            throw new PackageRefusedException(ErrorCode.PACKAGE_UNREADABLE, file, "package.json: name, version");
        }
        List<String> releases = releases(manifest);
        if (releases.stream().noneMatch(release -> release.startsWith("4.0"))) {
            throw new PackageRefusedException(ErrorCode.PACKAGE_OTHER_FHIR, id, String.join(", ", releases));
        }
        Map<String, String> dependencies = new TreeMap<>();
        manifest.path("dependencies")
                .properties()
                .forEach(dependency -> dependencies.put(
                        dependency.getKey(), dependency.getValue().asText()));
        return new PackageManifest(id, version, dependencies);
    }

    private static JsonNode parse(byte[] json, String file) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new PackageRefusedException(e, ErrorCode.PACKAGE_UNREADABLE, file, "package.json");
        }
    }

    /** Older packages name their release by depending on its core package alone. */
    private static List<String> releases(JsonNode manifest) {
        List<String> releases = new ArrayList<>();
        manifest.path("fhirVersions").forEach(release -> releases.add(release.asText()));
        manifest.path("fhir-version-list").forEach(release -> releases.add(release.asText()));
        String core = manifest.path("dependencies").path("hl7.fhir.r4.core").asText();
        if (releases.isEmpty() && !core.isEmpty()) {
            releases.add(core);
        }
        return releases;
    }
}
