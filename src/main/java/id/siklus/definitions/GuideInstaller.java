package id.siklus.definitions;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores the guide's definitions, so that they can be read, searched, expanded and translated over the API. A start with an unchanged guide hashes it and asks
 * once; a changed one writes what changed, in one transaction. Nodes that start at once take turns, and all but the first find nothing to do.
 *
 * <p>A node that is older than what is installed leaves that alone: it validates by the guide that it carries, and shows the newer one over the API. Of contents that
 * call themselves by one version, as two builds from different days do, the one that the database has not seen yet is the newer: each is installed once, and one that
 * was replaced does not come back by a restart, or two nodes would take turns for ever.
 */
public final class GuideInstaller {

    private static final Logger log = LoggerFactory.getLogger(GuideInstaller.class);

    private final Supplier<PackageContent> guide;
    private final PackageInstallation installation;
    private final boolean putBack;

    /** @param putBack whether a content that another of the same version has replaced is installed again */
    GuideInstaller(Supplier<PackageContent> guide, PackageInstallation installation, boolean putBack) {
        this.guide = guide;
        this.installation = installation;
        this.putBack = putBack;
    }

    /**
     * @return how many definitions were written
     * @throws RuntimeException when the database is away or refuses; what was installed before stays whole, and the next call begins anew
     */
    public int install() {
        PackageContent content = guide.get();
        if (!isWanted(content, installation.installed(content.id()))) {
            return 0;
        }
        long start = System.nanoTime();
        InstalledDefinitions done =
                installation.install(content, PackageInstallation.Origin.OWN, now -> isWanted(content, now));
        if (done.count() > 0) {
            log.info(
                    "Guide {} {} installed in {} ms: {} definitions written, {} unchanged, {} retired",
                    content.id(),
                    content.version(),
                    (System.nanoTime() - start) / 1_000_000,
                    done.count() - done.retired(),
                    done.unchanged(),
                    done.retired());
        }
        return done.count();
    }

    private boolean isWanted(PackageContent content, Optional<InstalledPackages.Installed> installed) {
        if (installed.isEmpty()) {
            return true;
        }
        InstalledPackages.Installed now = installed.get();
        if (now.hash().equals(content.hash())) {
            return false;
        }
        int order = new PackageVersion(content.version()).compareTo(new PackageVersion(now.version()));
        if (order == 0 && now.replaced().contains(content.hash()) && !putBack) {
            log.warn(
                    "Guide {} {} of this node was replaced by another content of the same version: left as it is. This node validates by its"
                            + " own; what it shows over the API is the other. Start the newer build; or, to go back to this one for good, start"
                            + " once with -Dsiklus.definitions.put-back=true.",
                    content.id(),
                    content.version());
            return false;
        }
        if (order < 0) {
            log.warn(
                    "Guide {} {} of this node is older than {}, which is installed: left as it is. This node validates by its own;"
                            + " what it shows over the API is the newer. Upgrade it.",
                    content.id(),
                    content.version(),
                    now.version());
            return false;
        }
        return true;
    }
}
