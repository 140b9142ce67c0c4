package id.siklus.tugas;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import id.siklus.follow.Follower;
import id.siklus.questionnaire.Forms;
import id.siklus.server.PersonStewards;
import id.siklus.storage.Store;
import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Home visits and danger signs; {@code siklus.tugas.enabled=false} does without them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "siklus.tugas.enabled", matchIfMissing = true)
@EnableConfigurationProperties(TugasProperties.class)
class TugasConfiguration {

    /** Who writes the plans that visits follow from. */
    private static final String UPKEEP = "careplan";

    @Bean
    PersonWork.Tables workTables(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new PersonWork.Tables(
                new WorkTable(jdbc), new PlanTable(jdbc), new VisitTable(jdbc), new SignTable(jdbc));
    }

    @Bean
    StoredRules visitRules(Store store, Clock clock) {
        return new StoredRules(store.daos(), clock);
    }

    @Bean
    PersonWork personWork(
            PersonWork.Tables tables,
            StoredRules rules,
            Store store,
            DataSource database,
            PersonStewards stewards,
            TugasProperties properties,
            Clock clock) {
        DaoRegistry daos = store.daos();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        return new PersonWork(
                tables,
                rules,
                new TaskWriter(new Stored<>(daos.getResourceDao(Task.class), jdbc)),
                new FlagWriter(
                        new Stored<>(daos.getResourceDao(Flag.class), jdbc),
                        new Stored<>(daos.getResourceDao(QuestionnaireResponse.class), jdbc)),
                new Places(jdbc, stewards),
                properties.lookback(),
                clock);
    }

    @Bean
    Follower homeVisitFollower(PersonWork.Tables tables, PersonWork work, ObjectProvider<Follower> followers) {
        Supplier<Set<String>> after = Suppliers.memoize(() ->
                followers.stream().anyMatch(follower -> UPKEEP.equals(follower.name())) ? Set.of(UPKEEP) : Set.of());
        return new HomeVisitFollower(tables, work, after::get);
    }

    @Bean
    Follower dangerFollower(
            DataSource database,
            PersonWork.Tables tables,
            PersonWork work,
            Store store,
            FhirContext context,
            Clock clock) {
        Forms forms = new Forms(store.daos().getResourceDao(Questionnaire.class));
        return new DangerFollower(
                new JdbcTemplate(database), tables, work, new MarkedSigns(forms, clock), context, clock);
    }

    @Bean
    ClockPass whoIsLate(
            PersonWork.Tables tables,
            PersonWork work,
            StoredRules rules,
            PlatformTransactionManager transactions,
            TugasProperties properties,
            Clock clock) {
        return new ClockPass(
                tables.work(), work, rules, new TransactionTemplate(transactions), properties.look(), clock);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> whoIsLateBegins(ClockPass pass) {
        return event -> {
            if (event.getApplicationContext() instanceof WebServerApplicationContext) {
                pass.start();
            }
        };
    }
}
