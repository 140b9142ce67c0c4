package id.siklus.audit;

import ca.uhn.fhir.jpa.provider.BaseJpaResourceProvider;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.siklus.server.InterceptorOrder;
import id.siklus.server.OrganizationsBelow;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.storage.Store;
import java.time.Clock;
import java.util.Set;
import org.hl7.fhir.r4.model.AuditEvent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The trail's own two connections, its thread, its hooks and its provider. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AuditProperties.class, UnprovedProperties.class})
class AuditConfiguration {

    /** One writes, the other seals: never one of those that requests may have used up. */
    private static final int CONNECTIONS = 2;

    private static final long LONGEST_WAIT_MS = 2_000;

    @Bean
    AuditTable auditTable() {
        return new AuditTable();
    }

    @Bean
    AuditPool auditPool(HikariDataSource requests) {
        HikariConfig config = new HikariConfig();
        requests.copyStateTo(config);
        config.setPoolName("siklus-audit");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(CONNECTIONS);
        config.setConnectionTimeout(LONGEST_WAIT_MS);
        config.setMetricRegistry(null);
        config.setMetricsTrackerFactory(null);
        return new AuditPool(new HikariDataSource(config));
    }

    @Bean(initMethod = "start")
    AuditWriter auditWriter(AuditPool pool, AuditTable table, Clock clock, UnprovedProperties unproved) {
        return new AuditWriter(pool.dataSource(), table, clock, new UnprovedRequests(unproved));
    }

    @Bean
    Sealer sealer(AuditPool pool) {
        return new Sealer(pool.dataSource());
    }

    @Bean(initMethod = "start")
    AuditKeeping auditKeeping(AuditPool pool, Sealer sealer, AuditProperties properties, Clock clock) {
        return new AuditKeeping(pool.dataSource(), sealer, properties, clock);
    }

    @Bean
    FilterRegistrationBean<AuditFilter> auditFilter(AuditWriter writer) {
        FilterRegistrationBean<AuditFilter> registration = new FilterRegistrationBean<>(new AuditFilter(writer));
        registration.addUrlPatterns("/fhir", "/fhir/*", "/bulk/*", "/oauth2/*", "/sasaran/*");
        registration.setOrder(InterceptorOrder.AUDIT);
        return registration;
    }

    @Bean
    AuditVisibility auditVisibility(Store store, ObjectProvider<OrganizationsBelow> tree) {
        return new AuditVisibility(new PatientKeeper(store.daos()), tree.getIfAvailable(() -> Set::of));
    }

    @Bean
    RestfulServerCustomizer auditCustomizer(
            HikariDataSource dataSource, AuditTable table, Clock clock, AuditVisibility visibility) {
        return (server, storage) -> {
            server.registerInterceptor(new AuditInterceptor());
            storage.registerInterceptor(new WrittenInterceptor(dataSource, table, clock));
            server.getResourceProviders().stream()
                    .filter(provider -> provider instanceof BaseJpaResourceProvider<?>
                            && provider.getResourceType() == AuditEvent.class)
                    .toList()
                    .forEach(server::unregisterProvider);
            server.registerProvider(new AuditEventProvider(new AuditEventTable(dataSource), visibility));
        };
    }
}
