package id.siklus.storage;

import java.util.Arrays;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;

/**
 * HAPI's 60 Spring Data repositories are built when they are first used, not at start: each parses its queries, which costs a tenth of a start's CPU, and a
 * running server uses about a third of them.
 */
final class LazyRepositories implements BeanFactoryPostProcessor {

    private static final String REPOSITORIES = "ca.uhn.fhir.jpa.dao.data";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Arrays.stream(beans.getBeanDefinitionNames())
                .map(beans::getBeanDefinition)
                .filter(definition -> String.valueOf(definition.getBeanClassName())
                                .endsWith("JpaRepositoryFactoryBean")
                        || String.valueOf(definition.getBeanClassName()).contains("RevisionRepositoryFactoryBean"))
                .forEach(definition -> definition.setLazyInit(true));
        ((DefaultListableBeanFactory) beans).setAutowireCandidateResolver(new RepositoriesAreLazy());
    }

    private static final class RepositoriesAreLazy extends ContextAnnotationAutowireCandidateResolver {

        @Override
        protected boolean isLazy(DependencyDescriptor descriptor) {
            return super.isLazy(descriptor)
                    || descriptor.getDependencyType().getPackageName().startsWith(REPOSITORIES);
        }
    }
}
