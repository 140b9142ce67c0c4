package id.siklus.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All chapters put together into the files of the site; a link that leads nowhere ends the build. */
final class Site {

    private static final List<String> ASSETS = List.of("tabel.css", "site.js");

    private final List<Chapter> chapters;
    private final List<Appendix> appendices;

    Site(List<Chapter> chapters, List<Appendix> appendices) {
        this.chapters = chapters;
        this.appendices = appendices;
    }

    /** Every chapter there is; a new one is a line here. */
    static Site whole() {
        return new Site(
                List.of(
                        new FrontChapter(),
                        new ProseChapter(),
                        new LifeCycleChapter(),
                        new TreeChapter(),
                        new StageChapter(),
                        new FormChapter(),
                        new ProfilesChapter(),
                        new TerminologyChapter(),
                        new PlansChapter(),
                        new QuestionnairesChapter(),
                        new InterfacesChapter(),
                        new TablesChapter(),
                        new ExamplesChapter(),
                        new DownloadsChapter()),
                List.of(new SearchIndex()));
    }

    /** @return what goes into the archive, in its order: what the FHIR package holds first, then the rest by path */
    List<SiteFile> build(Guide guide) {
        List<SiteFile> packaged = new ArrayList<>();
        SortedMap<String, SiteFile> files = new TreeMap<>();
        List<Page> pages = new ArrayList<>();
        put(files, StyleSheet.file());
        ASSETS.forEach(asset -> put(files, new SiteFile(asset, Layout.bytes(asset))));
        for (Chapter chapter : chapters) {
            pages.addAll(chapter.pages(guide));
            for (SiteFile file : chapter.files(guide)) {
                if (file.packagePath().isEmpty()) {
                    put(files, file);
                } else {
                    packaged.add(file);
                }
            }
        }
        Set<String> paths = pages.stream().map(Page::path).collect(Collectors.toSet());
        Layout layout = new Layout(paths);
        for (Page page : pages) {
            put(files, new SiteFile(page.path(), layout.document(page).getBytes(StandardCharsets.UTF_8)));
        }
        for (Appendix appendix : appendices) {
            appendix.files(pages).forEach(file -> put(files, file));
        }
        List<SiteFile> whole = new ArrayList<>(packaged);
        whole.addAll(files.values());
        check(whole);
        return whole;
    }

    /** @return the files by path as a reader gets them, the FHIR package among them */
    SortedMap<String, byte[]> files(Guide guide) {
        return unpacked(build(guide));
    }

    private static SortedMap<String, byte[]> unpacked(List<SiteFile> site) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        WholeGuide whole = new WholeGuide();
        for (SiteFile file : site) {
            if (!file.packagePath().isEmpty()) {
                whole.add(file.path(), file.packagePath(), file.content());
            }
            if (!file.path().isEmpty() && files.put(file.path(), file.content()) != null) {
                throw new IllegalStateException(file.path() + " is made twice");
            }
        }
        try {
            whole.finish(files::put);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void check(List<SiteFile> site) {
        List<String> faults = new LinkCheck(unpacked(site)).faults();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the site has faults:\n" + String.join("\n", faults));
        }
    }

    private static void put(SortedMap<String, SiteFile> files, SiteFile file) {
        if (files.put(file.path(), file) != null) {
            throw new IllegalStateException(file.path() + " is made twice");
        }
    }
}
