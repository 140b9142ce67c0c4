package id.siklus.server;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import org.jspecify.annotations.Nullable;

/**
 * A write of the server itself that makes a record follow its person from one id to another. Nobody has seen anybody: such a write tells nothing of who cares for
 * whom.
 */
public final class FollowingWrite {

    private static final String MARK = FollowingWrite.class.getName();

    private FollowingWrite() {}

    public static SystemRequestDetails request() {
        SystemRequestDetails request = new SystemRequestDetails();
        request.getUserData().put(MARK, Boolean.TRUE);
        return request;
    }

    /** @return never true for a request that came over HTTP */
    public static boolean is(@Nullable RequestDetails request) {
        return request instanceof SystemRequestDetails && request.getUserData().containsKey(MARK);
    }
}
