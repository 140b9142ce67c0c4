package id.siklus.facility;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Resource;

/** Builds the answer of {@code $hierarchy}. */
final class HierarchyBundle {

    /** On {@code Bundle.entry.search}: levels between the entry and the root that was asked for. */
    static final String DEPTH = "https://siklus.id/fhir/StructureDefinition/depth";

    private final String base;
    private final Bundle bundle = new Bundle().setType(Bundle.BundleType.SEARCHSET);

    /** @param base URL of the type, without a slash at its end */
    HierarchyBundle(String base) {
        this.base = base;
    }

    void add(Subtrees.Member member, IBaseResource resource) {
        Bundle.BundleEntryComponent entry =
                bundle.addEntry().setFullUrl(base + "/" + member.id()).setResource((Resource) resource);
        entry.getSearch().setMode(SearchEntryMode.MATCH).addExtension(DEPTH, new IntegerType(member.depth()));
    }

    /** @param total entries over all pages */
    Bundle of(String id, HierarchyPage page, int total) {
        bundle.setTotal(total);
        bundle.addLink().setRelation(Bundle.LINK_SELF).setUrl(url(id, page, page.offset()));
        int next = page.offset() + page.count();
        if (next < total) {
            bundle.addLink().setRelation(Bundle.LINK_NEXT).setUrl(url(id, page, next));
        }
        return bundle;
    }

    private String url(String id, HierarchyPage page, int offset) {
        String depth = page.depth() == Short.MAX_VALUE ? "" : "depth=" + page.depth() + "&";
        return base + "/" + id + "/$hierarchy?" + depth + "_count=" + page.count() + "&_offset=" + offset;
    }
}
