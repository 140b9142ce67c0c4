package id.siklus.facility;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.jspecify.annotations.Nullable;

/** {@code $hierarchy} of the guide (OperationDefinition/hierarchy): a node and all that is below it, as one searchset, parents before children. */
final class HierarchyOperation {

    private final DaoRegistry daos;
    private final Subtrees subtrees;

    HierarchyOperation(DaoRegistry daos, Subtrees subtrees) {
        this.daos = daos;
        this.subtrees = subtrees;
    }

    @Operation(name = "$hierarchy", typeName = "Organization", idempotent = true)
    public Bundle serviceTree(
            @IdParam IdType id,
            @OperationParam(name = "depth") @Nullable IntegerType depth,
            @OperationParam(name = Constants.PARAM_COUNT) @Nullable IntegerType count,
            @OperationParam(name = Constants.PARAM_OFFSET) @Nullable IntegerType offset,
            ServletRequestDetails request) {
        return subtree(Tree.SERVICE, id, HierarchyPage.of(depth, count, offset), request);
    }

    @Operation(name = "$hierarchy", typeName = "Location", idempotent = true)
    public Bundle administrativeTree(
            @IdParam IdType id,
            @OperationParam(name = "depth") @Nullable IntegerType depth,
            @OperationParam(name = Constants.PARAM_COUNT) @Nullable IntegerType count,
            @OperationParam(name = Constants.PARAM_OFFSET) @Nullable IntegerType offset,
            ServletRequestDetails request) {
        return subtree(Tree.ADMINISTRATIVE, id, HierarchyPage.of(depth, count, offset), request);
    }

    private Bundle subtree(Tree tree, IdType id, HierarchyPage page, ServletRequestDetails request) {
        daos.getResourceDao(tree.resourceType()).read(id.toUnqualifiedVersionless(), request);
        long root = new SubtreeRoot(tree, id.getIdPart(), "$hierarchy").keyIn(subtrees);
        List<Subtrees.Member> members = subtrees.page(root, page.depth(), page.offset(), page.count());
        Map<String, IBaseResource> resources = load(tree, members, request);
        HierarchyBundle bundle = new HierarchyBundle(request.getFhirServerBase() + "/" + tree.resourceType());
        for (Subtrees.Member member : members) {
            IBaseResource resource = resources.get(member.id());
            if (resource != null) {
                bundle.add(member, resource);
            }
        }
        return bundle.of(id.getIdPart(), page, subtrees.size(root, page.depth()));
    }

    /** @return the resources that the caller may see, by id */
    private Map<String, IBaseResource> load(Tree tree, List<Subtrees.Member> members, ServletRequestDetails request) {
        if (members.isEmpty()) {
            return Map.of();
        }
        TokenOrListParam ids = new TokenOrListParam();
        members.forEach(member -> ids.add(member.id()));
        SearchParameterMap search = new SearchParameterMap().add("_id", ids).setLoadSynchronousUpTo(members.size());
        return daos.getResourceDao(tree.resourceType()).search(search, search(tree, request)).getAllResources().stream()
                .collect(Collectors.toMap(
                        resource -> resource.getIdElement().getIdPart(), Function.identity(), (one, same) -> one));
    }

    /** @return the caller's request as a search of its own, without the paging that was meant for the tree */
    private static RequestDetails search(Tree tree, ServletRequestDetails request) {
        ServletSubRequestDetails search = new ServletSubRequestDetails(request);
        search.setResourceName(tree.resourceType());
        search.setRestOperationType(RestOperationTypeEnum.SEARCH_TYPE);
        search.setServer(request.getServer());
        search.setFhirServerBase(request.getFhirServerBase());
        search.setParameters(Map.of(
                Constants.PARAM_COUNT, new String[] {String.valueOf(HierarchyPage.LARGEST)},
                Constants.PARAM_OFFSET, new String[] {"0"}));
        return search;
    }
}
