package id.siklus.cli;

import id.siklus.SiklusApplication;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import sun.misc.Signal;

/**
 * The server inside this process. On SIGTERM or Ctrl-C it stops taking requests, lets those in flight finish (30 s at most), and ends its PostgreSQL last;
 * this is why signals are caught here and no shutdown hook is used, since hooks run all at once.
 */
final class RunningServer implements AutoCloseable {

    private final ServletWebServerApplicationContext context;
    private final CountDownLatch ended;

    private RunningServer(ServletWebServerApplicationContext context, CountDownLatch ended) {
        this.context = context;
        this.ended = ended;
    }

    /** @param arguments as {@code --siklus.server.port=8080} */
    static RunningServer start(String... arguments) {
        SpringApplication application = new SpringApplication(SiklusApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setLogStartupInfo(false);
        application.setAllowCircularReferences(true);
        application.setAllowBeanDefinitionOverriding(true);
        CountDownLatch ended = new CountDownLatch(1);
        Signal.handle(new Signal("TERM"), signal -> ended.countDown());
        Signal.handle(new Signal("INT"), signal -> ended.countDown());
        return new RunningServer((ServletWebServerApplicationContext) application.run(arguments), ended);
    }

    /** @return {@code http://127.0.0.1:8080}, without a slash at its end */
    String url() {
        return "http://127.0.0.1:" + context.getWebServer().getPort();
    }

    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        context.close();
    }
}
