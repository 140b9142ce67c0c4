package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.server.PublicBase;
import id.siklus.server.ReadableRows;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.server.SearchRules;
import id.siklus.server.SearchScopes;
import id.siklus.server.TypeRights;
import id.siklus.storage.Store;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The HTTP side of exports: {@code $export} at the FHIR endpoint, and {@code /bulk/*} beside it. */
@Configuration(proxyBeanMethods = false)
class ExportDoorConfiguration {

    @Bean
    RestfulServerCustomizer exportOperation(
            FhirContext context,
            Store store,
            TypeRights rights,
            SearchRules searches,
            SearchScopes scopes,
            ReadableRows rows,
            DataSource dataSource,
            Exports exports,
            PublicBase base,
            Clock clock) {
        KickOff kickOff = new KickOff(
                new ExportableTypes(context, store.api()),
                rights,
                new TypeFilters(searches, scopes),
                new ElementNames(context),
                clock);
        ExportOperation operation = new ExportOperation(
                kickOff, new NamedPatients(dataSource, rows), exports, new ExportAddress(base.url()), store.daos());
        return (server, storage) -> server.registerProvider(operation);
    }

    @Bean
    ServletRegistrationBean<ExportDoor> exportDoor(
            FhirContext context, Exports exports, FileStore files, PublicBase base, Clock clock) {
        Pace pace = new Pace(System::nanoTime);
        StatusAnswer status =
                new StatusAnswer(exports, new ExportAddress(base.url()), pace, new FirstMoments(clock), context, clock);
        ServletRegistrationBean<ExportDoor> registration = new ServletRegistrationBean<>(
                new ExportDoor(exports, status, new FileAnswer(files), pace, context), ExportAddress.PATH + "/*");
        registration.setName("exports");
        return registration;
    }
}
