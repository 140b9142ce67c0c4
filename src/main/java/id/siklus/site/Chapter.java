package id.siklus.site;

import java.util.List;

/** A part of the site: the same guide gives the same pages, byte by byte. */
interface Chapter {

    List<Page> pages(Guide guide);

    /** What lies beside the pages: drawings, downloads. */
    default List<SiteFile> files(Guide guide) {
        return List.of();
    }
}
