package id.siklus.audit;

import jakarta.servlet.Filter;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets {@link AuditCostMeasurement} switch the trail of reads off and on between rounds of one server; the product has no such switch. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("siklus.measure-audit")
class SwitchedAudit {

    static final AtomicBoolean ON = new AtomicBoolean(true);

    @Bean
    static BeanPostProcessor auditSwitch() {
        return new BeanPostProcessor() {
            @Override
            @SuppressWarnings("unchecked")
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof FilterRegistrationBean<?> registration
                        && registration.getFilter() instanceof AuditFilter audit) {
                    Filter switched = (request, response, chain) -> {
                        if (ON.get()) {
                            audit.doFilter(request, response, chain);
                        } else {
                            chain.doFilter(request, response);
                        }
                    };
                    ((FilterRegistrationBean<Filter>) registration).setFilter(switched);
                }
                return bean;
            }
        };
    }
}
