package id.siklus.storage;

import ca.uhn.fhir.jpa.dao.JpaStorageResourceParser;
import ca.uhn.fhir.jpa.model.entity.BaseTag;
import ca.uhn.fhir.jpa.model.entity.IBaseResourceEntity;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/** HAPI ends a whole history at the first row that it cannot read; here only that row is missing, and a read tells which it is. */
final class TolerantRowParser extends JpaStorageResourceParser {

    @Override
    @SuppressWarnings("unchecked")
    public <R extends IBaseResource> @Nullable R toResource(
            @Nullable RequestDetails request,
            Class<R> type,
            IBaseResourceEntity<?> row,
            @Nullable Collection<BaseTag> tags,
            boolean forHistory) {
        try {
            return super.toResource(request, type, row, tags, forHistory);
        } catch (DataFormatException unreadable) {
            if (forHistory) {
                return (R) UnreadableRow.standIn(row);
            }
            throw UnreadableRow.refusal(row);
        }
    }
}
