package id.siklus.cli;

import id.siklus.security.SigningKeys;
import id.siklus.storage.DatabaseAccess;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code siklus rotate-keys}: a new key for access tokens. */
@Command(
        name = "rotate-keys",
        mixinStandardHelpOptions = true,
        description = {
            "Mengganti kunci penanda tangan token; dipakai semua node dalam 10 detik / a new key that signs tokens.",
            "Token yang sudah ada berlaku sampai habis / tokens that are out live on until they expire."
        })
final class RotateKeysCommand implements Callable<Integer> {

    @Option(
            names = "--distrust",
            description = "Kunci lama bocor: tokennya langsung ditolak / the old keys leaked: refuse their tokens now")
    private boolean distrust;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (DatabaseAccess access = DatabaseAccess.open(options.arguments())) {
            String kid = new SigningKeys(access.dataSource(), access.keyEncryptionKey()).rotate(distrust);
            spec.commandLine().getOut().println("Kunci baru / new key: " + kid);
            return 0;
        }
    }
}
