package id.siklus.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.dao.IJpaStorageResourceParser;
import ca.uhn.fhir.jpa.dao.IResourceMetadataExtractorSvc;
import ca.uhn.fhir.jpa.esr.ExternallyStoredResourceServiceRegistry;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import ca.uhn.fhir.jpa.partition.IPartitionLookupSvc;
import ca.uhn.fhir.jpa.search.BatchResourceLoader;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.util.IMetaTagSorter;
import java.util.ArrayList;
import java.util.List;

/** HAPI ends a whole page of a search at the first row that it cannot read; here the rows of such a page are loaded one by one. */
final class TolerantRowLoader extends BatchResourceLoader {

    TolerantRowLoader(
            FhirContext context,
            IResourceMetadataExtractorSvc metadata,
            IJpaStorageResourceParser parser,
            ExternallyStoredResourceServiceRegistry external,
            IMetaTagSorter sorter,
            PartitionSettings partitions,
            IPartitionLookupSvc partitionNames) {
        super(context, metadata, parser, external, sorter, partitions, partitionNames);
    }

    @Override
    public List<ResourceLoadResult> loadResources(List<ResourceHistoryTable> rows, boolean forHistory) {
        try {
            return super.loadResources(rows, forHistory);
        } catch (DataFormatException oneIsUnreadable) {
            List<ResourceLoadResult> loaded = new ArrayList<>();
            for (ResourceHistoryTable row : rows) {
                loaded.addAll(loadAlone(row, forHistory));
            }
            return loaded;
        }
    }

    private List<ResourceLoadResult> loadAlone(ResourceHistoryTable row, boolean forHistory) {
        try {
            return super.loadResources(List.of(row), forHistory);
        } catch (DataFormatException unreadable) {
            return List.of(new ResourceLoadResult(row.getPersistentId(), UnreadableRow.standIn(row), false));
        }
    }
}
