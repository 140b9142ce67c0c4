package id.siklus.cli;

import id.siklus.push.Credentials;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands share that send to a server, or take from one, over HTTP. */
abstract class OverHttp implements Callable<Integer> {

    @Option(
            names = "--connections",
            paramLabel = "N",
            defaultValue = "4",
            description = "Kiriman atau berkas bersamaan, bawaan ${DEFAULT-VALUE} / parcels or files under way at once")
    private int connections;

    @Mixin
    private SenderOptions sender = new SenderOptions();

    @Mixin
    private Language language = new Language();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    final int connections() {
        return connections;
    }

    final Credentials credentials(URI base) throws IOException {
        return sender.credentials(base);
    }

    final Locale spoken() {
        return language.chosen();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
