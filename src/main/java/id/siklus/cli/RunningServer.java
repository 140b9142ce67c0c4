package id.siklus.cli;

import id.siklus.SiklusApplication;
import java.io.IOException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * The server inside this process. On SIGTERM or Ctrl-C it stops taking requests, lets those in flight finish (30 s at most), and ends its PostgreSQL last;
 * this is why signals are caught here and no shutdown hook is used, since hooks run all at once.
 */
final class RunningServer implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final StopSignal stop;

    private RunningServer(ServletWebServerApplicationContext context, StopSignal stop) {
        this.context = context;
        this.stop = stop;
    }

    /** What a command does while the server runs. */
    @FunctionalInterface
    interface Work {

        /** @return the exit code of the command */
        int on(RunningServer server) throws IOException, InterruptedException;
    }

    /**
     * Starts the server, works, and ends the server however the work ended.
     *
     * @param arguments as {@code --siklus.server.port=8080}
     * @return what the work returned, or 130 or 143 when a signal cut the start or the work short
     */
    static int with(Work work, String... arguments) throws IOException, InterruptedException {
        StopSignal stop = StopSignal.forThisThread();
        int exitCode;
        try (RunningServer server = start(stop, arguments)) {
            exitCode = work.on(server);
        } catch (IOException | InterruptedException | RuntimeException e) {
            stop.ending();
            if (stop.cutShort().isPresent()) {
                return stop.cutShort().getAsInt();
            }
            throw e;
        }
        return stop.cutShort().orElse(exitCode);
    }

    private static RunningServer start(StopSignal stop, String... arguments) {
        SpringApplication application = new SpringApplication(SiklusApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.setAllowCircularReferences(true);
        application.setAllowBeanDefinitionOverriding(true);
        application.addInitializers(stop);
        ServletWebServerApplicationContext context = (ServletWebServerApplicationContext) application.run(arguments);
        stop.started();
        return new RunningServer(context, stop);
    }

    /** @return {@code http://127.0.0.1:8080}, without a slash at its end */
    String url() {
        return "http://127.0.0.1:" + context.getWebServer().getPort();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void awaitEnd() throws InterruptedException {
        stop.await();
    }

    @Override
    public void close() {
        stop.ending();
        context.close();
    }
}
