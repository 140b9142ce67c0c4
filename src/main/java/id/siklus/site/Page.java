package id.siklus.site;

import id.siklus.fhir.LocalText;

/**
 * One page before {@link Layout} dresses it.
 *
 * @param path name of its file; all pages lie in one folder, so that a link to another page is its name
 * @param body well-formed XHTML without {@code html} and {@code body}; void elements closed, no other element written as {@code <a/>}, no named entities
 */
record Page(String path, LocalText title, Shelf shelf, String body) {

    Page {
        if (!path.matches("[A-Za-z0-9][A-Za-z0-9._-]*\\.html")) {
            throw new IllegalArgumentException("a page cannot be called " + path);
        }
    }
}
