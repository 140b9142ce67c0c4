package id.siklus.site;

import java.io.IOException;

/** The files that hold the whole guide, put together of its JSON as it comes by: the FHIR package, and a zip for those whose tools know no packages. */
final class WholeGuide {

    private static final String FOLDER = "package/";

    private final FhirPackage tgz = new FhirPackage();
    private final JsonZip zip = new JsonZip();

    /**
     * @param path in the site; empty for what only the package has, which says what a package must
     * @param packagePath in the package; the zip has the same folders
     */
    void add(String path, String packagePath, byte[] content) {
        tgz.add(packagePath, content);
        if (!path.isEmpty()) {
            zip.add(packagePath.substring(FOLDER.length()), content);
        }
    }

    void finish(SiteArchive.Receiver receiver) throws IOException {
        receiver.receive(FhirPackage.PATH, tgz.finish());
        receiver.receive(JsonZip.PATH, zip.finish());
    }
}
