package id.siklus.cli;

import id.siklus.backup.BackupException;
import id.siklus.bench.BenchException;
import id.siklus.definitions.PackageRefusedException;
import id.siklus.launch.LaunchException;
import id.siklus.pull.PullException;
import id.siklus.push.NoAnswerException;
import id.siklus.storage.DatabaseUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** A user's mistake ends in one line that says what to do; only an error of ours shows its stack. */
final class ReadableFailure implements IExecutionExceptionHandler {

    static final int UNREACHABLE = 3;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BackupException refused) {
                return tell(
                        command,
                        refused.getMessage(),
                        refused.isMistake() ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE);
            }
            if (cause instanceof PullException ended) {
                return tell(
                        command, ended.getMessage(), ended.isTemporary() ? UNREACHABLE : CommandLine.ExitCode.SOFTWARE);
            }
            if (cause instanceof BenchException || cause instanceof PackageRefusedException) {
                return tell(command, cause.getMessage(), CommandLine.ExitCode.SOFTWARE);
            }
            if (cause instanceof LaunchException) {
                return tell(command, cause.getMessage(), UNREACHABLE);
            }
            if (cause instanceof DatabaseUnavailableException || cause instanceof NoAnswerException) {
                return tell(command, cause.getMessage(), UNREACHABLE);
            }
            if (cause instanceof IllegalArgumentException) {
                return tell(command, cause.getMessage(), CommandLine.ExitCode.USAGE);
            }
            if (cause instanceof PortInUseException port) {
                return tell(
                        command,
                        "Port " + port.getPort()
                                + " sudah dipakai. Pilih port FHIR lain dengan --port N (pemantauan ikut ke N+1),"
                                + " atau hanya port pemantauan dengan -Dsiklus.management.port=N"
                                + " / the port is in use: --port N moves the FHIR port and monitoring,"
                                + " -Dsiklus.management.port=N monitoring alone",
                        UNREACHABLE);
            }
            if (cause instanceof BindException) {
                return tell(command, rootMessage(cause), CommandLine.ExitCode.USAGE);
            }
            if (cause instanceof UncheckedIOException || cause instanceof IOException) {
                return tell(command, rootMessage(cause), CommandLine.ExitCode.SOFTWARE);
            }
        }
        failure.printStackTrace(command.getErr());
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static int tell(CommandLine command, @Nullable String message, int exitCode) {
        command.getErr().println(command.getColorScheme().errorText("siklus: " + message));
        return exitCode;
    }

    private static String rootMessage(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof FileSystemException file ? said(file) : String.valueOf(root.getMessage());
    }

    /** Of most of these the message is nothing but the name of the file. */
    private static String said(FileSystemException failure) {
        String file = failure.getFile();
        if (failure instanceof NoSuchFileException) {
            return file + " tidak ada / does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return file + " tidak boleh dibuka / access is denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return file + " sudah ada dan bukan folder / exists and is no folder";
        }
        if (failure instanceof NotDirectoryException) {
            return file + " bukan folder / is no folder";
        }
        return String.valueOf(failure.getMessage());
    }
}
