package id.siklus.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The guide as it lies in the project, read once. */
final class GuideOfProject {

    static final Guide GUIDE = read();

    private GuideOfProject() {}

    static List<Page> pagesOf(Chapter chapter) {
        return chapter.pages(GUIDE);
    }

    private static Guide read() {
        try {
            return Guide.read(new Sources(Path.of("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
