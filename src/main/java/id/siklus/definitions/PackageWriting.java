package id.siklus.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import id.siklus.fhir.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** One package on its way into the store, inside a transaction that is somebody else's to commit. */
final class PackageWriting {

    private static final int LONGEST_ID = 64;
    private static final int DIGITS_OF_HASH = 8;

    private final FhirContext context;
    private final InstalledPackages packages;
    private final StoredDefinitions stored;
    private final PackageContent content;
    private final PackageInstallation.Origin origin;
    private final Map<String, InstalledPackages.Owned> gone;
    private final Map<String, InstalledPackages.Owned> byHash;
    private final Map<String, InstalledPackages.Anothers> owners;
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, Integer> written = new TreeMap<>();

    PackageWriting(
            FhirContext context,
            InstalledPackages packages,
            StoredDefinitions stored,
            PackageContent content,
            PackageInstallation.Origin origin) {
        this.context = context;
        this.packages = packages;
        this.stored = stored;
        this.content = content;
        this.origin = origin;
        this.gone = packages.definitionsOf(content.id());
        this.byHash = gone.values().stream()
                .collect(Collectors.toMap(InstalledPackages.Owned::hash, Function.identity(), (one, same) -> one));
        this.owners = packages.ownersBeside(content.id());
    }

    /** @throws PackageRefusedException when a definition is somebody else's, or the store does not take it */
    InstalledDefinitions write() {
        StoredDefinitions.Writing writing = stored.writing();
        int unchanged = 0;
        for (PackagedDefinition definition : content.definitions()) {
            InstalledPackages.Owned standing = byHash.get(definition.hash());
            if (standing != null && gone.remove(standing.key()) != null) {
                seen.put(standing.key(), definition.file());
                unchanged++;
            } else {
                write(definition, writing);
            }
        }
        for (InstalledPackages.Owned left : gone.values()) {
            writing.retire(left.type(), left.id());
            packages.remove(content.id(), left);
        }
        return new InstalledDefinitions(content.version(), written, unchanged, gone.size());
    }

    private void write(PackagedDefinition definition, StoredDefinitions.Writing writing) {
        Resource resource = parse(definition);
        String type = resource.fhirType();
        if (!stored.types().contains(type)) {
            return;
        }
        String canonical = canonicalOf(resource, definition);
        String key = InstalledPackages.keyOf(type, canonical);
        if (!claim(definition, key, canonical, writing)) {
            return;
        }
        InstalledPackages.Owned standing = gone.remove(key);
        String id = standing == null ? freeId(resource, canonical) : standing.id();
        resource.setId(id);
        if (origin == PackageInstallation.Origin.IMPORTED && resource instanceof DomainResource narrated) {
            narrated.setText(null); // HTML of strangers, and most of a guide's bytes
        }
        try {
            writing.put(resource);
        } catch (BaseServerResponseException refused) {
            throw new PackageRefusedException(
                    refused, ErrorCode.PACKAGE_DEFINITION, definition.file(), String.valueOf(refused.getMessage()));
        }
        if (origin == PackageInstallation.Origin.OWN) {
            packages.freeId(type, id, content.id());
        }
        packages.put(content.id(), new InstalledPackages.Owned(type, canonical, id, definition.hash()));
        written.merge(type, 1, Integer::sum);
    }

    private Resource parse(PackagedDefinition definition) {
        try {
            return (Resource) context.newJsonParser()
                    .setParserErrorHandler(new WrongShapes())
                    .parseResource(definition.text().get());
        } catch (DataFormatException | ClassCastException unreadable) {
            throw new PackageRefusedException(
                    unreadable,
                    ErrorCode.PACKAGE_DEFINITION,
                    definition.file(),
                    String.valueOf(unreadable.getMessage()));
        }
    }

    private static String canonicalOf(Resource resource, PackagedDefinition definition) {
        String url = resource instanceof MetadataResource named ? named.getUrl() : null;
        String id = resource.getIdElement().getIdPart();
        if (url == null && id == null) {
            throw new PackageRefusedException(ErrorCode.PACKAGE_DEFINITION, definition.file(), "url, id");
        }
        return url == null ? String.valueOf(id) : url;
    }

    /**
     * The server's own guide comes before all others: what a new release of it defines is taken from whoever brought it before, and what it defines stays as it has
     * it when others bring it too, as large packages of terminology bring code systems of which the guide holds a fragment.
     *
     * @return whether the package may write it
     */
    private boolean claim(
            PackagedDefinition definition, String key, String canonical, StoredDefinitions.Writing writing) {
        String twin = seen.put(key, definition.file());
        if (twin != null) {
            throw new PackageRefusedException(
                    ErrorCode.PACKAGE_DEFINITION, definition.file(), canonical + " = " + twin);
        }
        InstalledPackages.Anothers others = owners.get(key);
        if (others == null || !InstalledPackages.isUrl(canonical)) {
            return true;
        }
        if (origin == PackageInstallation.Origin.OWN) {
            writing.retire(others.definition().type(), others.definition().id());
            packages.remove(others.packageId(), others.definition());
            return true;
        }
        if (GuidePackage.ID.equals(others.packageId())) {
            return false;
        }
        throw new PackageRefusedException(
                ErrorCode.PACKAGE_TAKES_ANOTHERS, content.id(), canonical, others.packageId());
    }

    /** Ids of packages are unique in their package only; the guide's own are reserved, whoever came first. */
    private String freeId(Resource resource, String canonical) {
        String id = resource.getIdElement().getIdPart();
        boolean usable = id != null && id.matches("[A-Za-z0-9\\-.]{1,64}");
        if (usable && (origin == PackageInstallation.Origin.OWN || !packages.isTaken(resource.fhirType(), id))) {
            return id;
        }
        String own = InstalledPackages.isUrl(canonical) ? canonical : content.id() + ' ' + canonical;
        String hash = Sha256.of(own.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS_OF_HASH);
        String stem = usable ? id : "d";
        return stem.substring(0, Math.min(stem.length(), LONGEST_ID - DIGITS_OF_HASH - 1)) + '-' + hash;
    }
}
