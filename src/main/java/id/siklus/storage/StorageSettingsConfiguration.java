package id.siklus.storage;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.IdStrategyEnum;
import ca.uhn.fhir.jpa.api.model.HistoryCountModeEnum;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.TagStorageModeEnum;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How rows are stored. Each switch is a decision of docs/adr, none is a configuration key. */
@Configuration(proxyBeanMethods = false)
class StorageSettingsConfiguration {

    private static final int MOST_INCLUDES_OF_A_PAGE = 1_000;

    @Bean
    JpaStorageSettings storageSettings() {
        JpaStorageSettings settings = new JpaStorageSettings();
        settings.setResourceServerIdStrategy(IdStrategyEnum.UUID);
        settings.setTagStorageMode(TagStorageModeEnum.INLINE);
        settings.setAutoSupportDefaultSearchParams(false);
        settings.setDefaultSearchParamsCanBeOverridden(true);
        settings.setIndexStorageOptimized(true);
        settings.setSuppressStringIndexingInTokens(true);
        settings.setMarkResourcesForReindexingUponSearchParameterChange(false);
        settings.setReuseCachedSearchResultsForMillis(null);
        settings.setAllowExternalReferences(false);
        settings.setAllowMultipleDelete(false);
        settings.setMaximumIncludesToLoadPerPage(MOST_INCLUDES_OF_A_PAGE);
        settings.setHistoryCountMode(HistoryCountModeEnum.COUNT_DISABLED);
        settings.setPreExpandValueSets(false);
        settings.setEnableTaskPreExpandValueSets(false);
        settings.setEnableTaskBulkExportJobExecution(false);
        settings.setEnableTaskBulkImportJobExecution(false);
        settings.setEnableTaskResourceReindexing(false);
        settings.setStatusBasedReindexingDisabled(true);
        // The reads of a batch one after the other: in parallel one batch would take the pool for itself, and what a
        // request notes for the trail is not for several threads.
        settings.setBundleBatchPoolSize(1);
        settings.setBundleBatchMaxPoolSize(1);
        return settings;
    }

    /** Unnamed partitions cost nothing until a row lies in one: HAPI keeps no list of them, and takes any number for one (docs/adr/0004). */
    @Bean
    PartitionSettings partitionSettings() {
        PartitionSettings settings = new PartitionSettings();
        settings.setPartitioningEnabled(true);
        settings.setUnnamedPartitionMode(true);
        settings.setDefaultPartitionId(PartitionRule.SHARED);
        settings.setAllowReferencesAcrossPartitions(PartitionSettings.CrossPartitionReferenceMode.ALLOWED_UNQUALIFIED);
        settings.setConditionalCreateDuplicateIdentifiersEnabled(true);
        return settings;
    }

    @Bean
    SubscriptionSettings subscriptionSettings() {
        return new SubscriptionSettings();
    }
}
