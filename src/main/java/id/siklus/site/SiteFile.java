package id.siklus.site;

/** A finished file of the site. */
record SiteFile(String path, byte[] content) {}
