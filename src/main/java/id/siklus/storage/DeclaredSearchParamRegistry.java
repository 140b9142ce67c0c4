package id.siklus.storage;

import ca.uhn.fhir.jpa.searchparam.registry.SearchParamRegistryImpl;
import java.util.Collection;
import org.hl7.fhir.instance.model.api.IIdType;

/**
 * HAPI's registry, filled from {@link DeclaredSearchParameters} instead of the database: at start it does not matter which SearchParameter resources are
 * stored, the declared ones are active.
 */
final class DeclaredSearchParamRegistry extends SearchParamRegistryImpl {

    private final DeclaredSearchParameters declared;

    DeclaredSearchParamRegistry(DeclaredSearchParameters declared) {
        this.declared = declared;
    }

    @Override
    public void handleInit(Collection<IIdType> storedSearchParameters) {
        super.handleInit(declared.ids());
    }
}
