package id.siklus.access;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.Ordered;

/** Puts what narrows searches to one's own people, and what hashes conditions, in the place of HAPI's. */
final class PeopleReplacements implements BeanDefinitionRegistryPostProcessor, Ordered {

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        RootBeanDefinition ids = new RootBeanDefinition(OwnPeoplePredicateBuilder.class);
        ids.setScope(BeanDefinition.SCOPE_PROTOTYPE);
        registry.registerBeanDefinition("newResourceIdPredicateBuilder", ids);
        RootBeanDefinition conditions = new RootBeanDefinition(HashedConditions.class);
        conditions.setAutowireMode(RootBeanDefinition.AUTOWIRE_CONSTRUCTOR);
        registry.registerBeanDefinition("resourceSearchUrlSvc", conditions);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
