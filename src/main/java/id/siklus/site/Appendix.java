package id.siklus.site;

import java.util.List;

/** What can be made only when all pages are known, such as the index of a search. */
interface Appendix {

    List<SiteFile> files(List<Page> pages);
}
