package id.siklus.site;

/**
 * A finished file of the site.
 *
 * @param path empty for what is only in the FHIR package
 * @param packagePath where the same content stands in the FHIR package, such as {@code package/ValueSet-klaster.json}; empty when it does not
 */
record SiteFile(String path, String packagePath, byte[] content) {

    SiteFile(String path, byte[] content) {
        this(path, "", content);
    }
}
