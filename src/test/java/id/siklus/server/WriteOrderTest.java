package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.RestfulServer;
import id.siklus.TestServer;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WriteOrderTest {

    @Test
    void aWriteIsReadStrictlyThenNormalisedThenValidated() {
        RestfulServer server = TestServer.bean(RestfulServer.class);

        List<String> steps = server.getInterceptorService().getAllRegisteredInterceptors().stream()
                .flatMap(WriteOrderTest::hooksBeforeHandling)
                .sorted(Comparator.comparingInt(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();

        assertThat(steps)
                .containsSubsequence(
                        "ScopeInterceptor",
                        "RequestGuard",
                        "StrictReadingInterceptor",
                        "NormaliseInterceptor",
                        "ValidateInterceptor");
        assertThat(List.of(
                        InterceptorOrder.WHO_IS_IT,
                        InterceptorOrder.BODY_GUARD,
                        InterceptorOrder.MAY_DO,
                        InterceptorOrder.REACH,
                        InterceptorOrder.NORMALISE,
                        InterceptorOrder.IDENTITY,
                        InterceptorOrder.VALIDATE))
                .isSorted();
    }

    private static Stream<Map.Entry<Integer, String>> hooksBeforeHandling(Object interceptor) {
        return Arrays.stream(interceptor.getClass().getDeclaredMethods())
                .filter(WriteOrderTest::runsBeforeHandling)
                .map(method -> Map.entry(
                        method.getAnnotation(Hook.class).order(),
                        interceptor.getClass().getSimpleName()));
    }

    private static boolean runsBeforeHandling(Method method) {
        Hook hook = method.getAnnotation(Hook.class);
        return hook != null && Arrays.asList(hook.value()).contains(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED);
    }

    /** Headers are on every answer, the trail knows of every refusal, and who asks too often is stopped before who it is costs anything. */
    @Test
    void theTrailStandsOutsideOfAllThatRefuses() {
        assertThat(InterceptorOrder.ANSWER_HEADERS).isLessThan(InterceptorOrder.UNDER_WAY);
        assertThat(InterceptorOrder.UNDER_WAY).isLessThan(InterceptorOrder.AUDIT);
        assertThat(InterceptorOrder.AUDIT)
                .isLessThan(InterceptorOrder.CORS)
                .isLessThan(InterceptorOrder.TOKEN_RATE)
                .isLessThan(InterceptorOrder.BODY_GUARD);
        assertThat(InterceptorOrder.WHO_IS_IT).isLessThan(InterceptorOrder.RATE);
        assertThat(InterceptorOrder.RATE).isLessThan(InterceptorOrder.MAY_DO);
        assertThat(InterceptorOrder.MAY_DO).isLessThan(InterceptorOrder.REACH);
    }
}
