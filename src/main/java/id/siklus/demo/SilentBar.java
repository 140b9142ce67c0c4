package id.siklus.demo;

import me.tongfei.progressbar.ProgressBarConsumer;

/** Draws nothing, for logs and pipes. */
final class SilentBar implements ProgressBarConsumer {

    @Override
    public int getMaxRenderedLength() {
        return 80;
    }

    @Override
    public void accept(String rendered) {}

    @Override
    public void close() {}
}
