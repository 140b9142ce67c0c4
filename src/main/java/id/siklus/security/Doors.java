package id.siklus.security;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.RefusalAnswer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** The way of every request into the server: a firewall for paths that could be read in two ways, then the token service, else the bearer token. */
final class Doors {

    private Doors() {}

    static FilterChainProxy of(
            List<SecurityFilterChain> tokenService, BearerFilter everythingElse, RefusalAnswer answer) {
        List<SecurityFilterChain> chains = new ArrayList<>(tokenService);
        chains.add(new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, everythingElse));
        FilterChainProxy doors = new FilterChainProxy(chains);
        doors.setFirewall(firewall());
        doors.setRequestRejectedHandler((request, response, rejected) ->
                answer.write(request, response, new RefusedException(400, Issue.error(ErrorCode.AMBIGUOUS_PATH, ""))));
        doors.afterPropertiesSet();
        return doors;
    }

    /** Double and encoded slashes, dots, semicolons and control characters in the path; headers and parameters are looked at where they are read. */
    private static StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(name -> true);
        firewall.setAllowedHeaderValues(value -> true);
        firewall.setAllowedParameterNames(name -> true);
        firewall.setAllowedParameterValues(value -> true);
        return firewall;
    }
}
