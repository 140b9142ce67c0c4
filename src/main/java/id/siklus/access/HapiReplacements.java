package id.siklus.access;

import id.siklus.facility.SubtreeLinkPredicateBuilder;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.Ordered;

/**
 * Puts our resolver of references and our builders of SQL in the place of HAPI's. The builder of reference parameters comes before the facility room looks,
 * which then keeps it instead of its own.
 */
final class HapiReplacements implements BeanDefinitionRegistryPostProcessor, Ordered {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        SubtreeLinkPredicateBuilder.register(ReachLinkPredicateBuilder.class, registry);
        RootBeanDefinition resolver = new RootBeanDefinition(ReachReferenceResolver.class);
        resolver.setPrimary(true);
        registry.registerBeanDefinition("daoResourceLinkResolver", resolver);
        IndexPredicates.BUILDERS.forEach((name, builder) -> {
            RootBeanDefinition definition = new RootBeanDefinition(builder);
            definition.setScope(BeanDefinition.SCOPE_PROTOTYPE);
            registry.registerBeanDefinition(name, definition);
        });
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
