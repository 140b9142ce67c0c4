package id.siklus.access;

import id.siklus.facility.SubtreeLinkPredicateBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.Ordered;

/** Registers our builder before the facility room, which then keeps it instead of its own. */
final class ReachInReferenceParameters implements BeanDefinitionRegistryPostProcessor, Ordered {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        SubtreeLinkPredicateBuilder.register(ReachLinkPredicateBuilder.class, registry);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
