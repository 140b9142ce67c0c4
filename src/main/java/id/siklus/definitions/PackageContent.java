package id.siklus.definitions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * What a package brings.
 *
 * @param id such as {@code id.siklus.ilp}
 * @param version as the package says
 * @param definitions in the order of their file names
 */
record PackageContent(String id, String version, List<PackagedDefinition> definitions) {

    /** @return changes whenever a definition does, comes or goes */
    String hash() {
        MessageDigest digest = Sha256.digest();
        digest.update(version.getBytes(StandardCharsets.UTF_8));
        for (PackagedDefinition definition : definitions) {
            digest.update((definition.file() + ' ' + definition.hash() + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
