package id.siklus.server;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ResourceType;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a Bundle with a type that FHIR R4 does not have. HAPI's reader would refuse the whole Bundle without saying which entry it means; here a transaction is
 * refused with the entry's name, and of a batch that entry alone, as if it had come by itself.
 */
final class UnknownTypes {

    private static final Set<String> RESOURCE_TYPES =
            Arrays.stream(ResourceType.values()).map(ResourceType::name).collect(Collectors.toUnmodifiableSet());

    /** {@code Bundle.entry[n].resource.resourceType}. */
    private static final int DEPTH = 4;

    /** Numbers keep their digits. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final SortedMap<Integer, String> types = new TreeMap<>();
    private boolean batch;

    /** @param depth of the token itself, 1 for what stands in the root object */
    void see(JsonParser parser, JsonToken token, int depth) throws IOException {
        if (token != JsonToken.VALUE_STRING || depth != 1 && depth != DEPTH) {
            return;
        }
        String name = parser.currentName();
        if (depth == 1 && "type".equals(name)) {
            batch = "batch".equals(parser.getText());
        } else if (depth == DEPTH && "resourceType".equals(name) && !RESOURCE_TYPES.contains(parser.getText())) {
            int entry = entry(parser.getParsingContext());
            if (entry >= 0) {
                types.put(entry, parser.getText());
            }
        }
    }

    /** @throws RefusedException 422 when an entry of this type stands in a body that is accepted or refused as a whole */
    static void refuse(int entry, String type) {
        if (!RESOURCE_TYPES.contains(type)) {
            throw refusal(422, entry, type);
        }
    }

    /**
     * @param carriedOut whether the body is sent to be carried out, and not to be validated or stored
     * @return what is refused, by its place
     * @throws RefusedException 422 unless the body is a batch that is to be carried out
     */
    SortedMap<Integer, RefusedException> refused(boolean carriedOut) {
        SortedMap<Integer, RefusedException> refused = new TreeMap<>();
        types.forEach((entry, type) -> {
            if (!batch || !carriedOut) {
                throw refusal(422, entry, type);
            }
            refused.put(entry, refusal(404, entry, type));
        });
        return refused;
    }

    /** @return the same Bundle without these entries */
    static byte[] without(Set<Integer> entries, byte[] body) throws IOException {
        ObjectNode bundle = (ObjectNode) JSON.readTree(body);
        ArrayNode all = (ArrayNode) bundle.get("entry");
        List<Integer> backwards = new ArrayList<>(entries);
        backwards.sort(Collections.reverseOrder());
        backwards.forEach(all::remove);
        if (all.isEmpty()) {
            bundle.remove("entry");
        }
        return JSON.writeValueAsBytes(bundle);
    }

    private static RefusedException refusal(int status, int entry, String type) {
        return new RefusedException(
                status, Issue.error(ErrorCode.UNKNOWN_RESOURCE_TYPE, "Bundle.entry[" + entry + "].resource", type));
    }

    /** @return index of the entry whose resource this object is, or -1 */
    private static int entry(@Nullable JsonStreamContext resource) {
        JsonStreamContext entry = parentNamed(resource, "resource");
        JsonStreamContext list = entry == null ? null : entry.getParent();
        JsonStreamContext bundle = list == null || !list.inArray() ? null : list.getParent();
        return bundle != null && "entry".equals(bundle.getCurrentName()) && list != null ? list.getCurrentIndex() : -1;
    }

    private static @Nullable JsonStreamContext parentNamed(@Nullable JsonStreamContext object, String name) {
        JsonStreamContext parent = object == null ? null : object.getParent();
        return parent != null && name.equals(parent.getCurrentName()) ? parent : null;
    }
}
