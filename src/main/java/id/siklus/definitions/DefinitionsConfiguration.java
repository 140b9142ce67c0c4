package id.siklus.definitions;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import id.siklus.storage.Store;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

/** The room's beans: what installs, what imports, and what tells that something has changed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DefinitionsProperties.class)
class DefinitionsConfiguration {

    @Bean
    GuidePackage guidePackage(FhirContext context) {
        return new GuidePackage(context);
    }

    @Bean
    DefinitionsRevision definitionsRevision(DataSource dataSource, Store store) {
        DefinitionsRevision revision = new DefinitionsRevision(new JdbcTemplate(dataSource));
        store.interceptors().registerInterceptor(new RevisionInterceptor(revision));
        return revision;
    }

    @Bean
    PackageInstallation packageInstallation(
            FhirContext context,
            DataSource dataSource,
            EntityManagerFactory entityManagerFactory,
            Store store,
            IHapiTransactionService transactions,
            DefinitionsRevision revision) {
        return new PackageInstallation(
                context,
                new InstalledPackages(new JdbcTemplate(dataSource)),
                new StoredDefinitions(
                        store, SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory)),
                transactions,
                revision);
    }

    @Bean
    GuideInstaller guideInstaller(
            GuidePackage guide, PackageInstallation installation, DefinitionsProperties properties) {
        return new GuideInstaller(guide::content, installation, properties.putBack());
    }

    @Bean
    PackageImport packageImport(GuideInstaller guide, PackageInstallation installation) {
        return new PackageImport(guide, installation, PackageArchive.Limits.USUAL);
    }

    @Bean
    ImportedDefinitions importedDefinitions(FhirContext context, DataSource dataSource, DefinitionsRevision revision) {
        return new ImportedDefinitions(context, new JdbcTemplate(dataSource), revision);
    }
}
