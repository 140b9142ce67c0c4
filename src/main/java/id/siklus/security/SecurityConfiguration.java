package id.siklus.security;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import id.siklus.server.InterceptorOrder;
import id.siklus.server.PublicBase;
import id.siklus.server.RefusalAnswer;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.storage.Store;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.FilterChainProxy;

/** Who is it: the token service and the filter that asks every request for its token. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
class SecurityConfiguration {

    @Bean
    ClientRegistry clientRegistry(DataSource dataSource) {
        return new ClientRegistry(dataSource);
    }

    @Bean
    SigningKeys signingKeys(DataSource dataSource) {
        SigningKeys keys = new SigningKeys(dataSource);
        keys.current();
        return keys;
    }

    @Bean
    Standing standing(DataSource dataSource) {
        return new Standing(dataSource);
    }

    @Bean
    PublicAddress publicAddress(PublicBase base) {
        return new PublicAddress(base.url());
    }

    @Bean
    TokenReader tokenReader(SigningKeys keys, PublicAddress address, Clock clock) {
        return new TokenReader(OwnTokens.decoder(keys, address.issuer()), OwnTokens::caller, keys::trusts, clock);
    }

    @Bean
    FilterRegistrationBean<FilterChainProxy> securityFilter(
            ClientRegistry registry,
            SigningKeys keys,
            Standing standing,
            PublicAddress address,
            TokenReader tokens,
            SecurityProperties properties,
            DataSource dataSource,
            FhirContext context,
            Clock clock) {
        RefusalAnswer answer = new RefusalAnswer(context);
        TokenService service = new TokenService(
                registry,
                new TokenGenerator(
                        registry, standing, new AccessTokenMint(keys, address, properties.accessTokenLife(), clock)),
                new ClientAssertions(new UsedAssertions(dataSource, clock), clock),
                address,
                properties.accessTokenLife());
        FilterChainProxy doors = Doors.of(
                List.of(service.standard(), service.satusehat()),
                new BearerFilter(tokens, standing, true, answer),
                answer);
        FilterRegistrationBean<FilterChainProxy> registration = new FilterRegistrationBean<>(doors);
        registration.setName("security");
        registration.addUrlPatterns("/*");
        registration.setOrder(InterceptorOrder.WHO_IS_IT);
        return registration;
    }

    @Bean
    ServletRegistrationBean<SmartDiscovery> smartDiscovery(TokenIssuer issuer) {
        ServletRegistrationBean<SmartDiscovery> registration = new ServletRegistrationBean<>(
                new SmartDiscovery(issuer), SmartDiscovery.AT_ROOT, SmartDiscovery.BELOW_FHIR);
        registration.setName("smart-configuration");
        return registration;
    }

    @Bean
    ServletRegistrationBean<NothingHere> nothingHere(FhirContext context) {
        ServletRegistrationBean<NothingHere> registration =
                new ServletRegistrationBean<>(new NothingHere(new RefusalAnswer(context)), "/");
        registration.setName("nothing-here");
        return registration;
    }

    @Bean
    RestfulServerCustomizer scopes(
            Store store, ISearchParamRegistry parameters, FhirContext context, TokenIssuer issuer) {
        SearchNeeds searches = new SearchNeeds(parameters, store.api().resourceTypes());
        EntryNeeds entries = new EntryNeeds(context, searches);
        return (server, storage) -> {
            server.registerInterceptor(new ScopeInterceptor(entries, searches));
            server.registerInterceptor(new SecurityStatement(issuer));
            storage.registerInterceptor(new StoredScopeInterceptor());
        };
    }
}
