package id.siklus.limits;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Attachment;

/** Bounds the attachments of clinical and personal resources, and lets in only what a reader's program shows and never runs. */
@Interceptor
final class AttachmentGuard {

    /** Those of R4 that have an element of this type and are written by facilities; definitions are written by administrators only. */
    private static final Set<String> HAVE_ATTACHMENTS = Set.of(
            "Patient",
            "Practitioner",
            "RelatedPerson",
            "DocumentReference",
            "DiagnosticReport",
            "Communication",
            "QuestionnaireResponse");

    private static final FhirContext R4 = FhirContext.forR4Cached();

    private final AttachmentLimits limits;

    AttachmentGuard(AttachmentLimits limits) {
        this.limits = limits;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    void boundNew(IBaseResource resource) {
        check(resource);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    void boundChanged(IBaseResource before, IBaseResource resource) {
        check(resource);
    }

    /** @throws RefusedException 413 for one that is too large, 422 for one of another type */
    void check(IBaseResource resource) {
        if (!HAVE_ATTACHMENTS.contains(resource.fhirType())) {
            return;
        }
        List<Attachment> attachments = R4.newTerser().getAllPopulatedChildElementsOfType(resource, Attachment.class);
        for (Attachment attachment : attachments) {
            if (attachment.hasData()) {
                check(resource.fhirType(), attachment);
            }
        }
    }

    private void check(String place, Attachment attachment) {
        long kilobytes = attachment.getData().length / 1024;
        if (attachment.getData().length > limits.largest().toBytes()) {
            throw new RefusedException(
                    413,
                    Issue.error(
                            ErrorCode.ATTACHMENT_TOO_LARGE,
                            place,
                            name(attachment),
                            kilobytes,
                            limits.largest().toKilobytes()));
        }
        String type = String.valueOf(attachment.getContentType())
                .split(";", 2)[0]
                .trim()
                .toLowerCase(Locale.ROOT);
        if (!limits.types().contains(type)) {
            throw new RefusedException(
                    422,
                    Issue.error(
                            ErrorCode.ATTACHMENT_TYPE,
                            place,
                            name(attachment),
                            attachment.hasContentType() ? type : "-",
                            String.join(", ", limits.types())));
        }
    }

    private static String name(Attachment attachment) {
        return attachment.hasTitle() ? attachment.getTitle() : "-";
    }
}
