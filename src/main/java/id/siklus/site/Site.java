package id.siklus.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All chapters put together into the files of the site; a link that leads nowhere ends the build. */
final class Site {

    private static final List<String> ASSETS = List.of("style.css", "site.js");

    private final List<Chapter> chapters;
    private final List<Appendix> appendices;

    Site(List<Chapter> chapters, List<Appendix> appendices) {
        this.chapters = chapters;
        this.appendices = appendices;
    }

    /** Every chapter there is; a new one is a line here. */
    static Site whole() {
        return new Site(
                List.of(new FrontChapter(), new ProseChapter(), new LifeCycleChapter(), new TreeChapter(), new StageChapter(), new FormChapter()),
                List.of(new SearchIndex()));
    }

    /** @return the files by path, in order */
    SortedMap<String, byte[]> files(Guide guide) {
        List<Page> pages = new ArrayList<>();
        SortedMap<String, byte[]> files = new TreeMap<>();
        ASSETS.forEach(asset -> put(files, asset, Layout.bytes(asset)));
        for (Chapter chapter : chapters) {
            pages.addAll(chapter.pages(guide));
            chapter.files(guide).forEach(file -> put(files, file.path(), file.content()));
        }
        Set<String> paths = pages.stream().map(Page::path).collect(Collectors.toSet());
        Layout layout = new Layout(paths);
        for (Page page : pages) {
            put(files, page.path(), layout.document(page).getBytes(StandardCharsets.UTF_8));
        }
        for (Appendix appendix : appendices) {
            appendix.files(pages).forEach(file -> put(files, file.path(), file.content()));
        }
        List<String> faults = new LinkCheck(files).faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the site has faults:\n" + String.join("\n", faults));
        }
        return files;
    }

    private static void put(SortedMap<String, byte[]> files, String path, byte[] content) {
        if (files.put(path, content) != null) {
            throw new IllegalStateException(path + " is made twice");
        }
    }
}
