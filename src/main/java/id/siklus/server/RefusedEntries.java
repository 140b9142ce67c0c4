package id.siklus.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.fhir.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;

/**
 * Entries of a batch that are refused before the others are carried out: they are taken out of the Bundle, so that nothing can carry them out, and answered at
 * their places by {@link EntryAnswerInterceptor}. Of a transaction nothing is taken out: it is refused as a whole.
 */
public final class RefusedEntries {

    private static final String KEY = RefusedEntries.class.getName();

    private final SortedMap<Integer, RefusedException> refusals = new TreeMap<>();

    private RefusedEntries() {}

    public static RefusedEntries of(RequestDetails request) {
        return (RefusedEntries) request.getUserData().computeIfAbsent(KEY, key -> {
            RefusedEntries entries = new RefusedEntries();
            if (request instanceof ServletRequestDetails overHttp
                    && overHttp.getServletRequest() != null
                    && overHttp.getServletRequest().getAttribute(KEY) instanceof Map<?, ?> noted) {
                noted.forEach((index, refusal) -> entries.refusals.put((Integer) index, (RefusedException) refusal));
            }
            return entries;
        });
    }

    /** What was taken out before HAPI read the Bundle. @param refused by index in the Bundle as it was sent */
    static void note(HttpServletRequest request, SortedMap<Integer, RefusedException> refused) {
        request.setAttribute(KEY, refused);
    }

    /** @param index in the Bundle as it is now; {@return its index in the Bundle as it was sent} */
    public int asSent(int index) {
        int sent = index;
        for (int refused : refusals.keySet()) {
            if (refused <= sent) {
                sent++;
            }
        }
        return sent;
    }

    /**
     * @param refused by index in the Bundle as it is now
     * @throws RefusedException 422 with every issue when the Bundle is a transaction
     */
    void refuse(Bundle bundle, Map<Integer, RefusedException> refused) {
        if (refused.isEmpty() || bundle.getType() == BundleType.BATCH) {
            takeOut(bundle, refused);
        } else {
            throw new RefusedException(
                    422,
                    refused.values().stream()
                            .flatMap(refusal -> refusal.issues().stream())
                            .toList());
        }
    }

    /** @param refused by index in the Bundle as it is now */
    public void takeOut(Bundle batch, Map<Integer, RefusedException> refused) {
        if (refused.isEmpty()) {
            return;
        }
        List<BundleEntryComponent> kept = new ArrayList<>();
        SortedMap<Integer, RefusedException> sent = new TreeMap<>();
        for (int i = 0; i < batch.getEntry().size(); i++) {
            RefusedException refusal = refused.get(i);
            if (refusal == null) {
                kept.add(batch.getEntry().get(i));
            } else {
                sent.put(asSent(i), refusal);
            }
        }
        refusals.putAll(sent);
        batch.setEntry(kept);
    }

    /** @param index in the Bundle as it was sent */
    public boolean contains(int index) {
        return refusals.containsKey(index);
    }

    /** @return by index in the Bundle as it was sent */
    SortedMap<Integer, RefusedException> refusals() {
        return refusals;
    }
}
