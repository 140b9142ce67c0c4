package id.siklus.access;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.interceptor.model.ReadPartitionIdRequestDetails;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.storage.PartitionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets {@link IsolationCostMeasurement} take isolation out of a server and put it back between rounds; the product has no such switch. Without it everything is
 * written to the shared partition, every partition is read, and none of this room's hooks runs.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("siklus.measure-isolation")
class SwitchedIsolation {

    static final AtomicBoolean ON = new AtomicBoolean(true);

    private static final List<Hooks> HOOKS = new ArrayList<>();

    private record Hooks(IInterceptorService service, List<Object> interceptors) {}

    static void turn(boolean on) {
        ON.set(on);
        for (Hooks hooks : HOOKS) {
            hooks.interceptors().forEach(hooks.service()::unregisterInterceptor);
            if (on) {
                hooks.interceptors().forEach(hooks.service()::registerInterceptor);
            }
        }
    }

    @Bean
    static BeanPostProcessor isolationSwitch() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof FacilityPartitions rule) {
                    return new Switched(rule);
                }
                if (bean instanceof RestfulServerCustomizer ours
                        && (name.equals("accessCustomizer") || name.equals("patientsCustomizer"))) {
                    return noting(ours);
                }
                return bean;
            }
        };
    }

    private static RestfulServerCustomizer noting(RestfulServerCustomizer ours) {
        return (server, storage) -> {
            List<Object> ofServer = server.getInterceptorService().getAllRegisteredInterceptors();
            List<Object> ofStorage = storage.getAllRegisteredInterceptors();
            ours.customize(server, storage);
            HOOKS.add(new Hooks(
                    server.getInterceptorService(),
                    added(ofServer, server.getInterceptorService().getAllRegisteredInterceptors())));
            HOOKS.add(new Hooks(storage, added(ofStorage, storage.getAllRegisteredInterceptors())));
        };
    }

    private static List<Object> added(List<Object> before, List<Object> after) {
        return after.stream()
                .filter(one -> before.stream().noneMatch(other -> other == one))
                .toList();
    }

    private record Switched(PartitionRule rule) implements PartitionRule {

        @Override
        public RequestPartitionId ofWrite(RequestDetails request, IBaseResource resource) {
            return ON.get() ? rule.ofWrite(request, resource) : SHARED_ONLY;
        }

        @Override
        public RequestPartitionId ofRead(RequestDetails request, ReadPartitionIdRequestDetails asked) {
            return ON.get() ? rule.ofRead(request, asked) : RequestPartitionId.allPartitions();
        }
    }
}
