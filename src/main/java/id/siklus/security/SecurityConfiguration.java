package id.siklus.security;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import id.siklus.server.InterceptorOrder;
import id.siklus.server.PublicBase;
import id.siklus.server.RefusalAnswer;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.server.SearchScopes;
import id.siklus.server.Strangers;
import id.siklus.server.TypeRights;
import id.siklus.storage.KeyEncryptionKey;
import id.siklus.storage.Store;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
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
    SigningKeys signingKeys(DataSource dataSource, KeyEncryptionKey encryption) {
        SigningKeys keys = new SigningKeys(dataSource, encryption);
        keys.encryptStored();
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
    TokenSource tokenSource(SecurityProperties properties, SigningKeys keys, PublicAddress address, Clock clock) {
        if (!properties.external()) {
            return new TokenSource(
                    address,
                    new TokenReader(OwnTokens.decoder(keys, address.issuer()), OwnTokens::caller, keys::trusts, clock));
        }
        ExternalIssuer issuer = new ExternalIssuer(properties.issuerUri(), properties.audience());
        return new TokenSource(
                issuer, new TokenReader(issuer, new MappedClaims(properties.claims()), key -> true, clock));
    }

    @Bean
    FilterRegistrationBean<FilterChainProxy> securityFilter(
            SecurityProperties properties,
            ClientRegistry registry,
            SigningKeys keys,
            Standing standing,
            PublicAddress address,
            TokenSource source,
            DataSource dataSource,
            ObjectProvider<Strangers> strangers,
            FhirContext context,
            Clock clock) {
        RefusalAnswer answer = new RefusalAnswer(context);
        AccessTokenMint mint = new AccessTokenMint(keys, address, properties.accessTokenLife(), clock);
        TokenService service = new TokenService(
                registry,
                new TokenGenerator(registry, standing, mint),
                new ClientAssertions(new UsedAssertions(dataSource, clock), new KeySets(properties.jwksHosts()), clock),
                address,
                properties.accessTokenLife());
        FilterChainProxy doors = Doors.of(
                properties.external() ? List.of() : List.of(service.standard(), service.satusehat()),
                new BearerFilter(
                        source.reader(),
                        standing,
                        !properties.external(),
                        strangers.getIfAvailable(() -> whence -> 0),
                        answer),
                answer);
        FilterRegistrationBean<FilterChainProxy> registration = new FilterRegistrationBean<>(doors);
        registration.setName("security");
        registration.addUrlPatterns("/*");
        registration.setOrder(InterceptorOrder.WHO_IS_IT);
        return registration;
    }

    @Bean
    ServletRegistrationBean<SmartDiscovery> smartDiscovery(TokenSource source, SecurityProperties properties) {
        ServletRegistrationBean<SmartDiscovery> registration = new ServletRegistrationBean<>(
                new SmartDiscovery(source.issuer(), !properties.external()),
                SmartDiscovery.AT_ROOT,
                SmartDiscovery.BELOW_FHIR);
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

    /** What can be found and read: a part of both would be a part of neither. */
    @Bean
    TypeRights typeRights() {
        return (caller, type) -> {
            Permissions permissions = Permissions.of(caller);
            return permissions.allow('r', type) && permissions.allow('s', type);
        };
    }

    @Bean
    SearchScopes searchScopes(Store store, ISearchParamRegistry parameters) {
        SearchNeeds searches = new SearchNeeds(parameters, store.api().resourceTypes());
        return (caller, type, query) -> Permissions.of(caller).missing(searches.of(type, query));
    }

    @Bean
    RestfulServerCustomizer scopes(
            Store store, ISearchParamRegistry parameters, FhirContext context, TokenSource source) {
        SearchNeeds searches = new SearchNeeds(parameters, store.api().resourceTypes());
        EntryNeeds entries = new EntryNeeds(context, searches);
        return (server, storage) -> {
            server.registerInterceptor(new ScopeInterceptor(entries, searches));
            server.registerInterceptor(new SecurityStatement(source.issuer()));
            storage.registerInterceptor(new StoredScopeInterceptor());
        };
    }
}
