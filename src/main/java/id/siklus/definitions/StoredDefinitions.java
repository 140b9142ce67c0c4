package id.siklus.definitions;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import id.siklus.storage.Flush;
import id.siklus.storage.Store;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** Definitions as resources of this server, written one after the other inside one transaction. */
final class StoredDefinitions {

    /** Of a session that holds hundreds of resources each statement would look through all of them. */
    private static final int WRITTEN_OUT_TOGETHER = 40;

    private final Store store;
    private final EntityManager session;

    StoredDefinitions(Store store, EntityManager session) {
        this.store = store;
        this.session = session;
    }

    /** @return types that the server serves, and so can hold */
    Set<String> types() {
        return store.api().resourceTypes();
    }

    Writing writing() {
        return new Writing();
    }

    /** The writes of one transaction. */
    final class Writing {

        private final SystemRequestDetails request = new SystemRequestDetails();
        private TransactionDetails transaction = new TransactionDetails();
        private int held;

        void put(Resource definition) {
            dao(definition.fhirType()).update(definition, null, true, false, request, transaction);
            writeOut();
        }

        /** Keeps a definition readable that its package no longer brings: what was recorded by it must still find it. One that somebody deleted stays so. */
        void retire(String type, String id) {
            try {
                Resource stored = dao(type).read(new IdType(type, id), request);
                if (stored instanceof MetadataResource definition
                        && definition.getStatus() != PublicationStatus.RETIRED) {
                    definition.setStatus(PublicationStatus.RETIRED);
                    definition.setId(definition.getIdElement().toUnqualifiedVersionless());
                    put(definition);
                }
            } catch (ResourceGoneException | ResourceNotFoundException alreadyGone) {
                writeOut();
            }
        }

        private void writeOut() {
            if (++held % WRITTEN_OUT_TOGETHER == 0) {
                Flush.of(session);
                session.clear();
                transaction = new TransactionDetails();
            }
        }

        @SuppressWarnings("unchecked")
        private IFhirResourceDao<Resource> dao(String type) {
            return (IFhirResourceDao<Resource>) store.daos().getResourceDao(type);
        }
    }
}
