package id.siklus.storage;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** That an answer holds no more of what {@code _include} or {@code _revinclude} asked for, because a page takes no more. */
public final class CutIncludes {

    private static final String KEY = CutIncludes.class.getName();

    private CutIncludes() {}

    static void note(@Nullable RequestDetails request, int most) {
        if (request != null) {
            request.getUserData().put(KEY, most);
        }
    }

    /** @return how many a page takes, when there may be more */
    public static OptionalInt of(RequestDetails request) {
        return request.getUserData().get(KEY) instanceof Integer most ? OptionalInt.of(most) : OptionalInt.empty();
    }
}
