package id.siklus.pull;

import java.util.ArrayList;
import java.util.List;

/** What a pull said, line by line; its bars are drawn for nobody. */
record Told(List<String> lines) implements PullProgress {

    /** Of a pull whose words do not matter. */
    Told() {
        this(new ArrayList<>());
    }

    @Override
    public void say(String line) {
        lines.add(line);
    }

    @Override
    public void preparing(String progress) {}

    @Override
    public void downloading(int files, long bytes) {}

    @Override
    public void downloaded(long bytes) {}

    @Override
    public void lost(long bytes) {}
}
