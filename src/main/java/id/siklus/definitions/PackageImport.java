package id.siklus.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.fhir.ErrorCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Loads a package of another guide: all of its definitions, in one transaction, or none. Nothing is downloaded; what the package needs and is not here is told, and
 * so is what it brings and the server's own guide has already.
 */
public final class PackageImport {

    /** Definitions; what else lies in a package is an example, whatever its folder. */
    private static final Set<String> DEFINITIONS = Set.of(
            "StructureDefinition",
            "ValueSet",
            "CodeSystem",
            "ConceptMap",
            "NamingSystem",
            "SearchParameter",
            "OperationDefinition",
            "CapabilityStatement",
            "ImplementationGuide",
            "Questionnaire",
            "PlanDefinition",
            "ActivityDefinition",
            "Library",
            "Measure");

    /** What the server has without a package: FHIR itself. */
    private static final String CORE = "hl7.fhir.r4.core";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final GuideInstaller guide;
    private final PackageInstallation installation;
    private final PackageArchive.Limits limits;

    /** @param guide is installed first, since what is ours must be known before others come */
    PackageImport(GuideInstaller guide, PackageInstallation installation, PackageArchive.Limits limits) {
        this.guide = guide;
        this.installation = installation;
        this.limits = limits;
    }

    /**
     * @param force also where a newer version is installed
     * @throws IOException when the file cannot be read
     * @throws PackageRefusedException when it is not to be had; nothing is changed then
     */
    public ImportReport load(Path file, boolean force) throws IOException {
        PackageArchive archive = PackageArchive.read(file, limits);
        PackageManifest manifest =
                PackageManifest.of(archive.files().remove("package.json"), String.valueOf(file.getFileName()));
        if (manifest.id().equals(GuidePackage.ID) || manifest.id().equals(CORE)) {
            throw new PackageRefusedException(ErrorCode.PACKAGE_TAKES_OURS, manifest.id(), manifest.id());
        }
        List<PackagedDefinition> definitions = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> inOurName = new TreeSet<>();
        int leftOut = archive.leftOut();
        for (Map.Entry<String, byte[]> entry : archive.files().entrySet()) {
            JsonNode json = parse(entry.getKey(), entry.getValue());
            String type = json.path("resourceType").asText();
            if (!DEFINITIONS.contains(type)) {
                leftOut++;
                continue;
            }
            String url = json.path("url").asText();
            if (url.startsWith(GuidePackage.CANONICALS)) {
                inOurName.add(url);
            }
            if (InstalledPackages.isUrl(url)) {
                keys.add(InstalledPackages.keyOf(type, url));
            }
            byte[] content = entry.getValue();
            definitions.add(new PackagedDefinition(
                    entry.getKey(), Sha256.of(content), () -> new String(content, StandardCharsets.UTF_8)));
        }
        if (!inOurName.isEmpty()) {
            throw new PackageRefusedException(
                    ErrorCode.PACKAGE_TAKES_OURS, manifest.id(), String.join(", ", inOurName));
        }
        guide.install();
        PackageContent content = new PackageContent(manifest.id(), manifest.version(), definitions);
        InstalledDefinitions done = installation.install(
                content, PackageInstallation.Origin.IMPORTED, installed -> isWanted(content, installed, force));
        List<String> ours = installation.ofGuide().stream()
                .filter(definition -> keys.contains(definition.key()))
                .map(InstalledPackages.Owned::canonical)
                .sorted()
                .toList();
        return new ImportReport(
                manifest.id(),
                manifest.version(),
                done.written(),
                definitions.size() - done.count() + done.retired() - ours.size(),
                done.retired(),
                leftOut,
                ours,
                missing(manifest));
    }

    private static boolean isWanted(
            PackageContent content, Optional<InstalledPackages.Installed> installed, boolean force) {
        if (installed.isEmpty()) {
            return true;
        }
        InstalledPackages.Installed now = installed.get();
        if (now.hash().equals(content.hash())) {
            return false;
        }
        boolean older = new PackageVersion(content.version()).compareTo(new PackageVersion(now.version())) < 0;
        if (older && !force) {
            throw new PackageRefusedException(ErrorCode.PACKAGE_OLDER, content.id(), content.version(), now.version());
        }
        return true;
    }

    private List<String> missing(PackageManifest manifest) {
        return manifest.dependencies().entrySet().stream()
                .filter(dependency -> !dependency.getKey().equals(CORE)
                        && !dependency.getKey().equals(GuidePackage.ID)
                        && installation.installed(dependency.getKey()).isEmpty())
                .map(dependency -> dependency.getKey() + " " + dependency.getValue())
                .toList();
    }

    private static JsonNode parse(String file, byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (IOException e) {
            throw new PackageRefusedException(
                    e,
                    ErrorCode.PACKAGE_DEFINITION,
                    file,
                    "JSON: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }
}
