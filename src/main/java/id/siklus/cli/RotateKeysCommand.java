package id.siklus.cli;

import id.siklus.security.SigningKeys;
import id.siklus.storage.DatabaseAccess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code siklus rotate-keys}: a new key for access tokens. */
@Command(
        name = "rotate-keys",
        mixinStandardHelpOptions = true,
        description = {
            "Mengganti kunci penanda tangan token; dipakai semua node dalam 10 detik / a new key that signs tokens.",
            "Token yang sudah ada berlaku sampai habis / tokens that are out live on until they expire."
        })
final class RotateKeysCommand extends OnDatabase {

    @Option(
            names = "--distrust",
            description = "Kunci lama bocor: tokennya langsung ditolak / the old keys leaked: refuse their tokens now")
    private boolean distrust;

    @Override
    public Integer call() {
        try (DatabaseAccess access = DatabaseAccess.open(options().arguments())) {
            String kid = new SigningKeys(access.dataSource(), access.keyEncryptionKey()).rotate(distrust);
            out().println("Kunci baru / new key: " + kid);
            return 0;
        }
    }
}
