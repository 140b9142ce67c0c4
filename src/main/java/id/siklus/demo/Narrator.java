package id.siklus.demo;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Tells the user what happens, in Indonesian or English, and keeps count of what went wrong. */
final class Narrator {

    private final PrintStream out;
    private final ResourceBundle texts;
    private final Locale locale;
    private final boolean interactive;
    private final List<String> failures = new ArrayList<>();
    private int step;

    Narrator(PrintStream out, Locale language, boolean interactive) {
        this.out = out;
        this.locale = "en".equals(language.getLanguage()) ? Locale.ENGLISH : new Locale("id", "ID");
        this.texts = ResourceBundle.getBundle(
                "id.siklus.demo.demo",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.interactive = interactive;
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    void title(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    void step(String key, Object... arguments) {
        step++;
        out.println();
        out.println(step + ". " + text(key, arguments));
    }

    void say(String key, Object... arguments) {
        line(text(key, arguments));
    }

    void line(String text) {
        out.println("   " + text);
    }

    void plain(String text) {
        out.println(text);
    }

    /** Says it and remembers that the run has failed. */
    void fail(String text) {
        failures.add(text);
        line(text);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    ProgressBar bar(String key, long max) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName("   " + text(key))
                .setInitialMax(max)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250);
        if (!interactive) {
            builder.setConsumer(new SilentBar());
        }
        return builder.build();
    }
}
