package id.siklus.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import java.util.Collection;
import java.util.Optional;

/**
 * Installs a package in one transaction, so that a reader sees the old definitions or the new, and a process that dies leaves the old. What is the same as
 * installed is not written; what the package no longer brings is retired; ids that are taken by others are not overwritten.
 */
final class PackageInstallation {

    private final FhirContext context;
    private final InstalledPackages packages;
    private final StoredDefinitions stored;
    private final IHapiTransactionService transactions;
    private final DefinitionsRevision revision;

    PackageInstallation(
            FhirContext context,
            InstalledPackages packages,
            StoredDefinitions stored,
            IHapiTransactionService transactions,
            DefinitionsRevision revision) {
        this.context = context;
        this.packages = packages;
        this.stored = stored;
        this.transactions = transactions;
        this.revision = revision;
    }

    /** Decides, when no other installation can come between, whether the package is to be installed. */
    @FunctionalInterface
    interface Rule {

        /**
         * @param installed of the same package
         * @throws PackageRefusedException when it must not be
         */
        boolean allows(Optional<InstalledPackages.Installed> installed);
    }

    /** What distinguishes the server's own guide from one that was imported. */
    enum Origin {
        OWN,
        IMPORTED
    }

    Optional<InstalledPackages.Installed> installed(String packageId) {
        return packages.find(packageId);
    }

    /** @return what the server's own guide has installed */
    Collection<InstalledPackages.Owned> ofGuide() {
        return packages.definitionsOf(GuidePackage.ID).values();
    }

    /** @throws PackageRefusedException when a definition cannot be stored; nothing is changed then */
    InstalledDefinitions install(PackageContent content, Origin origin, Rule rule) {
        try {
            return inTransaction(content, origin, rule);
        } catch (InternalErrorException wrapped) {
            throw wrapped.getCause() instanceof PackageRefusedException refused ? refused : wrapped;
        }
    }

    private InstalledDefinitions inTransaction(PackageContent content, Origin origin, Rule rule) {
        InstalledDefinitions none = InstalledDefinitions.none(content.version());
        InstalledDefinitions result = transactions.withSystemRequest().execute(() -> {
            packages.lock();
            if (!rule.allows(packages.find(content.id()))) {
                return none;
            }
            InstalledDefinitions written = new PackageWriting(context, packages, stored, content, origin).write();
            packages.put(content, content.hash(), origin == Origin.IMPORTED);
            revision.raise();
            return written;
        });
        return result == null ? none : result;
    }
}
