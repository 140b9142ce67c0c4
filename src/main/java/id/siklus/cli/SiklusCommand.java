package id.siklus.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** {@code siklus}: everything a person does with the server from a shell. */
@Command(
        name = "siklus",
        mixinStandardHelpOptions = true,
        version = "Siklus 0.1.0",
        header = "Server FHIR R4 Integrasi Layanan Primer / FHIR R4 server for Indonesian primary care",
        synopsisSubcommandLabel = "PERINTAH",
        commandListHeading = "%nPerintah / commands:%n",
        footer = {
            "",
            "Kode keluar / exit codes: 0 berhasil / success, 1 gagal / failed, 2 salah pakai / usage,",
            "  3 basis data atau server tidak dapat dihubungi / database or server cannot be reached."
        },
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            PushCommand.class,
            ExportCommand.class,
            ImportWilayahCommand.class,
            ImportTerminologyCommand.class,
            ReindexSearchCommand.class,
            FollowCommand.class,
            ImportIgCommand.class,
            ClientCommand.class,
            RotateKeysCommand.class,
            CheckCommand.class,
            AuditCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            IgCommand.class,
            BenchCommand.class,
            ChaosCommand.class,
            HelpCommand.class
        })
public final class SiklusCommand {

    private SiklusCommand() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** @return the exit code: no command ends the JVM by itself */
    static int run(String... args) {
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        CommandLine command = new CommandLine(new SiklusCommand());
        command.setExecutionExceptionHandler(new ReadableFailure());
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionStrategy(parsed -> {
            if (parsed.subcommand() == null && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
                command.usage(command.getOut());
                return CommandLine.ExitCode.USAGE;
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        return command;
    }
}
