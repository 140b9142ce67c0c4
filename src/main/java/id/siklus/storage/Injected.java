package id.siklus.storage;

import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.core.MethodParameter;

/**
 * Gives an object that lives for one search what Spring would inject: singletons, always the same, so Spring injects the first object of a class, and the next ones
 * get copies. Fields and setters with {@link Autowired} or {@link PersistenceContext} are understood, which is all that HAPI's parts of a search use.
 */
final class Injected {

    @FunctionalInterface
    private interface Dependency {
        void into(Object part) throws ReflectiveOperationException;
    }

    private final AutowireCapableBeanFactory beans;
    private final Map<Class<?>, List<Dependency>> known = new ConcurrentHashMap<>();

    Injected(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    <T> T into(T part) {
        List<Dependency> dependencies = known.get(part.getClass());
        if (dependencies == null) {
            beans.autowireBean(part);
            known.put(part.getClass(), learn(part));
            return part;
        }
        try {
            for (Dependency dependency : dependencies) {
                dependency.into(part);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return part;
    }

    /**
     * @param from first parameter that Spring knows
     * @param to the one after the last
     * @return arguments for the constructor, null where the caller fills in
     */
    Object[] parametersOf(Constructor<?> constructor, int from, int to) {
        Object[] arguments = new Object[constructor.getParameterCount()];
        for (int i = from; i < to; i++) {
            arguments[i] = singleton(
                    new DependencyDescriptor(new MethodParameter(constructor, i), true),
                    constructor.getDeclaringClass());
        }
        return arguments;
    }

    private List<Dependency> learn(Object first) {
        List<Dependency> dependencies = new ArrayList<>();
        for (Class<?> type = first.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Autowired.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                    field.setAccessible(true);
                    Object value = get(field, first);
                    if (value != null) {
                        dependencies.add(part -> field.set(part, value));
                    }
                }
            }
            for (Method setter : type.getDeclaredMethods()) {
                Autowired wanted = setter.getAnnotation(Autowired.class);
                Object value = wanted == null
                        ? null
                        : singleton(new DependencyDescriptor(new MethodParameter(setter, 0), wanted.required()), type);
                if (value != null) {
                    setter.setAccessible(true);
                    dependencies.add(part -> setter.invoke(part, value));
                }
            }
        }
        return List.copyOf(dependencies);
    }

    private static @Nullable Object get(Field field, Object part) {
        try {
            return field.get(part);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object singleton(DependencyDescriptor dependency, Class<?> part) {
        dependency.setContainingClass(part);
        return beans.resolveDependency(dependency, null);
    }
}
