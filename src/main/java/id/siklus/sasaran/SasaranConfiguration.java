package id.siklus.sasaran;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.server.OrganizationsBelow;
import id.siklus.server.ReadableRows;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.server.TypeRights;
import id.siklus.storage.Store;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What lists of due services add to the server. */
@Configuration(proxyBeanMethods = false)
class SasaranConfiguration {

    @Bean
    Listings listings(
            DataSource dataSource,
            Store store,
            FhirContext context,
            OrganizationsBelow tree,
            ReadableRows readable,
            Clock clock) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        return new Listings(
                new Places(jdbc, store.daos(), tree, readable),
                new PlanServices(jdbc, readable),
                new ListedPeople(store.daos(), context),
                clock);
    }

    @Bean
    GuideNames guideNames(FhirContext context) {
        return GuideNames.ofGuide(context);
    }

    @Bean
    VillageNames villageNames(Store store) {
        return new VillageNames(store.daos());
    }

    @Bean
    RestfulServerCustomizer sasaranCustomizer(Listings listings, GuideNames names, VillageNames villages) {
        return (server, storage) -> {
            server.registerInterceptor(new CsvWanted());
            server.registerProvider(new SasaranOperation(listings, names, new ListCsv(names, villages::of)));
        };
    }

    @Bean
    ServletRegistrationBean<MonthPage> monthPage(
            Listings listings, GuideNames names, VillageNames villages, TypeRights rights, FhirContext context) {
        ServletRegistrationBean<MonthPage> registration = new ServletRegistrationBean<>(
                new MonthPage(listings, names, villages, rights, context), MonthPage.PATH + "/*");
        registration.setName("sasaran");
        return registration;
    }
}
