package id.siklus.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.dao.data.IResourceSearchUrlDao;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.ResourceSearchUrlEntity;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.search.ResourceSearchUrlSvc;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.util.PersistenceContextProvider;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Keeps the conditions of creates, which HAPI stores to catch two that come at once, as their SHA-256: a NIK stands in them. The row is as unique as before, and
 * says nothing. Open, because Spring puts its transactions around it.
 */
class HashedConditions extends ResourceSearchUrlSvc {

    private final EntityManager entities;
    private final MatchUrlService conditions;
    private final FhirContext context;
    private final PartitionSettings partitions;

    HashedConditions(
            PersistenceContextProvider persistence,
            IResourceSearchUrlDao rows,
            MatchUrlService conditions,
            FhirContext context,
            PartitionSettings partitions) {
        super(persistence.getEntityManager(), rows, conditions, context, partitions);
        this.entities = persistence.getEntityManager();
        this.conditions = conditions;
        this.context = context;
        this.partitions = partitions;
    }

    @Override
    public void enforceMatchUrlResourceUniqueness(String type, String condition, ResourceTable row) {
        String canonical = type
                + conditions
                        .translateMatchUrl(condition, context.getResourceDefinition(type))
                        .toNormalizedQueryString(context);
        entities.persist(ResourceSearchUrlEntity.from(
                type + "#" + sha256(canonical), row, partitions.isConditionalCreateDuplicateIdentifiersEnabled()));
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
