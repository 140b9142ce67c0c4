package id.siklus.bulk;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.server.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as the caller would send it, although the request that started the job was answered long ago: whoever asks how far it reaches finds the same caller. It
 * has attributes and nothing else.
 */
final class CallersRequest {

    private CallersRequest() {}

    static RequestDetails search(Caller caller, String resourceType) {
        Map<String, Object> attributes = new HashMap<>(Map.of(Caller.ATTRIBUTE, caller));
        ServletRequestDetails request = new ServletRequestDetails();
        request.setServletRequest((HttpServletRequest) Proxy.newProxyInstance(
                CallersRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answer(method, arguments, attributes)));
        request.setRequestType(RequestTypeEnum.GET);
        request.setRestOperationType(RestOperationTypeEnum.SEARCH_TYPE);
        request.setResourceName(resourceType);
        request.setParameters(new HashMap<>());
        return request;
    }

    private static @Nullable Object answer(
            Method method, Object @Nullable [] arguments, Map<String, Object> attributes) {
        if (arguments != null && "getAttribute".equals(method.getName())) {
            return attributes.get((String) arguments[0]);
        }
        if (arguments != null && "setAttribute".equals(method.getName())) {
            attributes.put((String) arguments[0], arguments[1]);
            return null;
        }
        if (method.getReturnType() == Enumeration.class) {
            return Collections.emptyEnumeration();
        }
        if (method.getReturnType() == boolean.class) {
            return false;
        }
        return method.getReturnType() == int.class ? (Object) 0 : null;
    }
}
