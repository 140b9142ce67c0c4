package id.siklus.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.entity.IBaseResourceEntity;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * A stored row whose text nobody can read any more: a damaged disk, a hand in the database. Among others, in a search or a history, an empty resource with its id
 * stands for it, so that the others are answered; asked for alone, or to be changed, it is an error that names it.
 */
public final class UnreadableRow {

    private static final String MARK = UnreadableRow.class.getName();
    private static final FhirContext R4 = FhirContext.forR4Cached();

    private UnreadableRow() {}

    /** @return whether the resource only stands for a row that cannot be read */
    public static boolean isMeantBy(IBaseResource resource) {
        return Boolean.TRUE.equals(resource.getUserData(MARK));
    }

    static IBaseResource standIn(IBaseResourceEntity<?> row) {
        IBaseResource resource = R4.getResourceDefinition(row.getResourceType()).newInstance();
        resource.setId(row.getIdDt());
        resource.setUserData(MARK, Boolean.TRUE);
        return resource;
    }

    static RefusedException refusal(IBaseResourceEntity<?> row) {
        return new RefusedException(
                500,
                Issue.error(
                        ErrorCode.UNREADABLE_ROW,
                        row.getResourceType(),
                        row.getResourceType() + "/" + row.getIdDt().getIdPart()));
    }
}
